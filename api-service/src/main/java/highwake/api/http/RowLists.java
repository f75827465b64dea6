package highwake.api.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;

/// Writes lists of which the rows have a form of their own, see [Rows]. Reads nothing.
final class RowLists extends AbstractSmartHttpMessageConverter<List<?>> {

	private final Map<Class<?>, Rows<?>> forms;

	RowLists(List<Rows<?>> forms) {
		super(MediaType.APPLICATION_JSON);
		this.forms = forms.stream().collect(Collectors.toUnmodifiableMap(Rows::type, Function.identity()));
	}

	@Override
	public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
		return List.class.isAssignableFrom(valueClass) && form(type) != null && canWrite(mediaType);
	}

	private @Nullable Rows<?> form(ResolvableType list) {
		Class<?> row = list.hasGenerics() ? list.getGeneric(0).resolve() : null;
		return (row == null) ? null : this.forms.get(row);
	}

	@Override
	protected void writeInternal(List<?> rows, ResolvableType type, HttpOutputMessage output,
			@Nullable Map<String, Object> hints) throws IOException {
		Rows<?> form = form(type);
		if (form == null) {
			throw new IllegalStateException("No form for " + type);
		}
		text(rows, form).to(output.getBody());
	}

	/// A list that may hold rows of a type holds nothing else.
	@SuppressWarnings("unchecked")
	private static <T> JsonText text(List<?> rows, Rows<T> form) {
		return form.text((List<T>) rows);
	}

	@Override
	public List<?> read(ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints) {
		throw new UnsupportedOperationException("Nothing is read");
	}

}
