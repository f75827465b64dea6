package highwake.api.http;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.PropertyEditorRegistrar;
import org.springframework.beans.PropertyEditorRegistry;

/// How numbers in requests are read: plain decimal digits, with a sign and a fraction if need be, and nothing else (no
/// `NaN`, `Infinity`, `1e9` or `0x1p3`). An empty value counts as absent. Where a whole number is wanted, what stands after
/// the point is left out, as Ardent does.
///
/// These are property editors, because Spring tries its own lenient ones after a converter that refuses.
final class Numbers implements PropertyEditorRegistrar {

	private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{0,18})?");

	@Override
	public void registerCustomEditors(PropertyEditorRegistry registry) {
		registry.registerCustomEditor(Long.class, new Editor(Numbers::whole));
		registry.registerCustomEditor(Double.class, new Editor(Numbers::real));
	}

	/// Reads a whole number, null where there is none; throws [IllegalArgumentException]
	/// where it is not one.
	static @Nullable Long whole(String text) {
		BigDecimal number = decimal(text);
		return (number == null) ? null : Long.valueOf(number.setScale(0, RoundingMode.DOWN).longValueExact());
	}

	/// Reads a number, null where there is none; throws [IllegalArgumentException] where
	/// it is not one.
	static @Nullable Double real(String text) {
		BigDecimal number = decimal(text);
		return (number == null) ? null : Double.valueOf(number.doubleValue());
	}

	private static @Nullable BigDecimal decimal(String text) {
		String stripped = text.strip();
		if (stripped.isEmpty()) {
			return null;
		}
		if (!DECIMAL.matcher(stripped).matches()) {
			throw new IllegalArgumentException("Not a number");
		}
		return new BigDecimal(stripped);
	}

	/// How a text becomes a number.
	@FunctionalInterface
	private interface Form {

		@Nullable Number read(String text);

	}

	private static final class Editor extends PropertyEditorSupport {

		private final Form form;

		Editor(Form form) {
			this.form = form;
		}

		@Override
		public void setAsText(String text) {
			setValue(this.form.read(text));
		}

	}

}
