package highwake.api.http;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// How numbers in requests are read: plain decimal digits, with a sign and a fraction if need be, and nothing else (no
/// `NaN`, `Infinity`, `1e9` or `0x1p3`). An empty value counts as absent. Where a whole number is wanted, what stands after
/// the point is left out, as Ardent does.
///
/// These are property editors, because Spring tries its own lenient ones after a converter that refuses.
@ControllerAdvice
class Numbers {

	private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{0,18})?");

	private final LocalValidatorFactoryBean validator;

	Numbers(LocalValidatorFactoryBean validator) {
		this.validator = validator;
	}

	/// Also puts the plain validator in place of Boot's wrapped one, which cannot check
	/// the other fields once one is no
	/// number.
	@InitBinder
	void register(WebDataBinder binder) {
		binder.replaceValidators(this.validator);
		binder.registerCustomEditor(Long.class, new Editor(Numbers::whole));
		binder.registerCustomEditor(Double.class, new Editor(BigDecimal::doubleValue));
	}

	private static Long whole(BigDecimal number) {
		return number.setScale(0, RoundingMode.DOWN).longValueExact();
	}

	private static final class Editor extends PropertyEditorSupport {

		private final Function<BigDecimal, Number> form;

		Editor(Function<BigDecimal, Number> form) {
			this.form = form;
		}

		@Override
		public void setAsText(String text) {
			String stripped = text.strip();
			if (stripped.isEmpty()) {
				setValue(null);
				return;
			}
			if (!DECIMAL.matcher(stripped).matches()) {
				throw new IllegalArgumentException("Not a number");
			}
			setValue(this.form.apply(new BigDecimal(stripped)));
		}

	}

}
