package highwake.api.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/// Leaves out of an answer under `/v3` what was not asked for: `fields=marketId,station.name`. In a list, and in the
/// `items` of one, the fields are those of each element; what leads to the next part stays in any case. Their order stays the
/// answer's.
@RestControllerAdvice
class FieldSelection implements ResponseBodyAdvice<Object> {

	private static final String FIELDS = "fields";

	private static final String ITEMS = "items";

	private static final String NEXT = "next";

	private static final int MOST = 50;

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]{1,40}(\\.[A-Za-z0-9]{1,40}){0,3}");

	private final JsonMapper json;

	FieldSelection(JsonMapper json) {
		this.json = json;
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converterType);
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body == null || body instanceof ProblemDetail || !(request instanceof ServletServerHttpRequest servlet)
				|| !servlet.getServletRequest().getRequestURI().regionMatches(true, 0, "/v3/", 0, 4)) {
			return body;
		}
		String fields = servlet.getServletRequest().getParameter(FIELDS);
		return (fields == null || fields.isBlank()) ? body : select(body, fields);
	}

	private JsonNode select(Object body, String fields) {
		Map<String, Selected> wanted = parse(fields);
		JsonNode whole = this.json.valueToTree(body);
		boolean isEnvelope = whole.isObject() && whole.path(ITEMS).isArray();
		JsonNode elements = isEnvelope ? whole.get(ITEMS) : whole;
		boolean isAnything = !elements.isEmpty();
		JsonNode next = whole.get(NEXT);
		prune(elements, wanted);
		if (next != null && whole instanceof ObjectNode object) {
			object.set(NEXT, next);
		}
		List<String> unknown = new ArrayList<>();
		wanted.forEach((name, field) -> {
			if (isAnything && !field.isSeen) {
				unknown.add(name);
			}
		});
		if (!unknown.isEmpty()) {
			throw new BadParameter(FIELDS, fields, "must name fields of the answer, not " + String.join(", ", unknown));
		}
		return whole;
	}

	private static Map<String, Selected> parse(String fields) {
		String[] names = fields.split(",", -1);
		Map<String, Selected> wanted = new LinkedHashMap<>();
		for (String name : names) {
			if (names.length > MOST || !NAME.matcher(name.strip()).matches()) {
				throw new BadParameter(FIELDS, fields,
						"must be 1 to %d names, separated by commas, with dots for what is inside".formatted(MOST));
			}
			Map<String, Selected> level = wanted;
			String[] steps = name.strip().split("\\.", -1);
			for (int step = 0; step < steps.length; step++) {
				Selected field = level.computeIfAbsent(steps[step], (_) -> new Selected());
				field.isWhole |= step == steps.length - 1;
				level = field.inside;
			}
		}
		return wanted;
	}

	private static void prune(JsonNode node, Map<String, Selected> wanted) {
		if (node instanceof ArrayNode array) {
			array.forEach((element) -> prune(element, wanted));
		}
		else if (node instanceof ObjectNode object) {
			for (String name : List.copyOf(object.propertyNames())) {
				Selected field = wanted.get(name);
				if (field == null) {
					object.remove(name);
				}
				else {
					field.isSeen = true;
					if (!field.isWhole) {
						prune(object.get(name), field.inside);
					}
				}
			}
		}
	}

	/// A field that was asked for. What lies inside one that is null everywhere cannot be
	/// known, and is not missed.
	private static final class Selected {

		private final Map<String, Selected> inside = new LinkedHashMap<>();

		private boolean isWhole;

		private boolean isSeen;

	}

}
