package highwake.api.http;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/// Makes validated query records of texts and numbers. What is in order is made here, with what is known of the record's
/// type from the request before; whatever is not goes Spring's own way, which finds the words for what is wrong. (That way
/// parses the annotations of each absent parameter anew: a tenth of all the time that a list of prices took.)
final class QueryRecords implements HandlerMethodArgumentResolver {

	private final Validator validator;

	private final ServletModelAttributeMethodProcessor thorough = new ServletModelAttributeMethodProcessor(true);

	private final Map<Class<?>, Form> forms = new ConcurrentHashMap<>();

	QueryRecords(Validator validator) {
		this.validator = validator;
	}

	/// A parameter of the query. One that stands there more than once is not simple.
	private record Component(String name, Class<?> type) {

		static final Set<Class<?>> TYPES = Set.of(String.class, Long.class, Double.class);

		static Component of(RecordComponent component) {
			return new Component(component.getName(), component.getType());
		}

		@Nullable Object read(String text) {
			if (this.type == Long.class) {
				return Numbers.whole(text);
			}
			return (this.type == Double.class) ? Numbers.real(text) : text;
		}

	}

	/// A type of record.
	private record Form(Constructor<?> constructor, List<Component> components) {

		static Form of(Class<?> type) {
			return new Form(BeanUtils.getResolvableConstructor(type),
					Arrays.stream(type.getRecordComponents()).map(Component::of).toList());
		}

	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		Class<?> type = parameter.getParameterType();
		return type.isRecord() && parameter.hasParameterAnnotation(Valid.class)
				&& parameter.getParameterAnnotations().length == 1 && Arrays.stream(type.getRecordComponents())
					.allMatch((component) -> Component.TYPES.contains(component.getType()));
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) throws Exception {
		Object record = read(this.forms.computeIfAbsent(parameter.getParameterType(), Form::of), request);
		return (record != null && this.validator.validate(record).isEmpty()) ? record
				: this.thorough.resolveArgument(parameter, container, request, binders);
	}

	/// Answers the record, null where a parameter is no simple value.
	private static @Nullable Object read(Form form, NativeWebRequest request) {
		@Nullable Object[] values = new Object[form.components().size()];
		for (int i = 0; i < values.length; i++) {
			Component component = form.components().get(i);
			String @Nullable [] given = request.getParameterValues(component.name());
			if (given == null) {
				continue;
			}
			if (given.length != 1) {
				return null;
			}
			try {
				values[i] = component.read(given[0]);
			}
			catch (IllegalArgumentException | ArithmeticException ex) {
				return null;
			}
		}
		try {
			return BeanUtils.instantiateClass(form.constructor(), values);
		}
		catch (BeanInstantiationException ex) {
			return null;
		}
	}

}
