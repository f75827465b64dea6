package highwake.api.http;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.bind.support.DefaultDataBinderFactory;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

class QueryRecordsTests {

	private final ValidatorFactory factory = Validation.buildDefaultValidatorFactory();

	private final Validator validator = this.factory.getValidator();

	private final QueryRecords records = new QueryRecords(this.validator);

	record Query(@Nullable @Max(10) Long count, @Nullable Double distance, @Nullable String sort) {
	}

	record Other(@Nullable Boolean isWanted) {
	}

	@SuppressWarnings("unused")
	private static void asked(@Valid Query query, @Valid Other other, Query unchecked) {
	}

	@AfterEach
	void close() {
		this.factory.close();
	}

	@Test
	void takesValidatedRecordsOfTextsAndNumbers() throws Exception {
		assertThat(this.records.supportsParameter(parameter(0))).isTrue();
		assertThat(this.records.supportsParameter(parameter(1))).isFalse();
		assertThat(this.records.supportsParameter(parameter(2))).isFalse();
	}

	@Test
	void readsWhatIsThere() throws Exception {
		assertThat(bind("count", "7.9", "distance", "1.5", "sort", "price")).isEqualTo(new Query(7L, 1.5, "price"));
		assertThat(bind("count", " ", "sort", "", "more", "x")).isEqualTo(new Query(null, null, ""));
		assertThat(bind()).isEqualTo(new Query(null, null, null));
	}

	@Test
	void leavesToSpringWhatIsNotInOrder() throws Exception {
		assertThatExceptionOfType(MethodArgumentNotValidException.class).isThrownBy(() -> bind("count", "11"))
			.matches((ex) -> Objects.equals(ex.getFieldErrors("count").getFirst().getRejectedValue(), 11L));
		assertThatExceptionOfType(MethodArgumentNotValidException.class).isThrownBy(() -> bind("count", "many"))
			.matches((ex) -> ex.getFieldErrors("count").getFirst().isBindingFailure());
		assertThat(bind("sort", "price", "sort", "distance")).isEqualTo(new Query(null, null, "price,distance"));
	}

	private @Nullable Object bind(String... parameters) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest();
		for (int i = 0; i < parameters.length; i += 2) {
			request.addParameter(parameters[i], parameters[i + 1]);
		}
		ConfigurableWebBindingInitializer binding = new ConfigurableWebBindingInitializer();
		binding.setPropertyEditorRegistrar(new Numbers());
		binding.setValidator(new SpringValidatorAdapter(this.validator));
		DefaultDataBinderFactory binders = new ServletRequestDataBinderFactory(null, binding);
		return this.records.resolveArgument(parameter(0), new ModelAndViewContainer(), new ServletWebRequest(request),
				binders);
	}

	private static MethodParameter parameter(int index) throws NoSuchMethodException {
		MethodParameter parameter = new MethodParameter(
				QueryRecordsTests.class.getDeclaredMethod("asked", Query.class, Other.class, Query.class), index);
		parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
		return parameter;
	}

}
