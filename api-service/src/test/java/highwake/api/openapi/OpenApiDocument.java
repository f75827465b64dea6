package highwake.api.openapi;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import highwake.api.ExampleRequests;
import highwake.api.ExampleRequests.ExampleRequest;

/// Writes the OpenAPI document of `/v3` from the program itself: its routes, what they take and answer, the Javadoc of all
/// that, and the examples that the tests hold.
final class OpenApiDocument {

	/// Is a text, and never read into fields.
	private static final String ITSELF = "/v3/openapi.json";

	private static final JsonMapper JSON = JsonMapper.shared();

	/// Of a longer list an example shows the first few.
	private static final int LONGEST_EXAMPLE = 20_000;

	private static final int FIRST_FEW = 3;

	private static final String ITEMS = "items";

	private final RequestMappingHandlerMapping mapping;

	private final Routes routes;

	private final SourceWords words;

	private final Schemas schemas;

	private final Parameters parameters;

	OpenApiDocument(RequestMappingHandlerMapping mapping, SourceWords words) {
		this.mapping = mapping;
		this.routes = Routes.of(mapping);
		this.words = words;
		this.schemas = new Schemas(words);
		this.parameters = new Parameters(words);
	}

	/// Writes it.
	ObjectNode write() throws IOException {
		ObjectNode document = SharedParts.read();
		ObjectNode components = (ObjectNode) document.remove("components");
		ArrayNode list = document.putArray("tags");
		ObjectNode paths = document.putObject("paths");
		Map<String, String> tags = new TreeMap<>();
		for (Map.Entry<String, List<HandlerMethod>> route : this.routes.all().entrySet()) {
			paths.putObject(route.getKey()).set("get", operation(route.getKey(), route.getValue()));
			tags.putIfAbsent(tag(route.getKey()),
					this.words.of(route.getValue().getFirst().getBeanType().getPackage()).text());
		}
		tags.forEach((name, text) -> list.addObject().put("name", name).put("description", text));
		document.set("components", components);
		ObjectNode named = components.withObject("/schemas");
		this.schemas.named().forEach(named::set);
		return document;
	}

	private ObjectNode operation(String path, List<HandlerMethod> handlers) throws IOException {
		ObjectNode operation = JSON.createObjectNode();
		List<SourceWords.Said> said = handlers.stream()
			.map((handler) -> this.words.of(handler.getBeanType(), handler.getMethod().getName()))
			.toList();
		operation.putArray("tags").add(tag(path));
		operation.put("operationId", operationId(path));
		operation.put("summary", said.getFirst().summary().replaceAll("\\.$", ""));
		operation.put("description",
				String.join("\n\n", said.stream().map(SourceWords.Said::text).map(CommonWords::sentence).toList()));
		if (handlers.stream().anyMatch((handler) -> handler.hasMethodAnnotation(Deprecated.class))) {
			operation.put("deprecated", true);
		}
		List<ObjectNode> taken = taken(handlers, said);
		boolean isStream = handlers.getFirst().getReturnType().getParameterType() == SseEmitter.class;
		ArrayNode list = operation.putArray("parameters").addAll(taken);
		if (!isStream && !path.equals(ITSELF)) {
			list.add(reference("parameters", "fields"));
		}
		if (!isStream) {
			list.add(reference("parameters", "ifNoneMatch"));
		}
		operation.set("responses", responses(path, handlers, taken, isStream));
		return operation;
	}

	private List<ObjectNode> taken(List<HandlerMethod> handlers, List<SourceWords.Said> said) {
		Map<String, ObjectNode> taken = new LinkedHashMap<>();
		Map<String, Integer> takers = new LinkedHashMap<>();
		for (int i = 0; i < handlers.size(); i++) {
			for (MethodParameter argument : handlers.get(i).getMethodParameters()) {
				argument.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
				for (ObjectNode parameter : this.parameters.of(argument, said.get(i))) {
					taken.putIfAbsent(Parameters.key(parameter), parameter);
					takers.merge(Parameters.key(parameter), 1, Integer::sum);
				}
			}
		}
		List<ObjectNode> all = new ArrayList<>();
		taken.forEach((key, parameter) -> all
			.add((takers.getOrDefault(key, 0) == handlers.size()) ? parameter : Parameters.optional(parameter)));
		return all;
	}

	private ObjectNode responses(String path, List<HandlerMethod> handlers, List<ObjectNode> taken, boolean isStream)
			throws IOException {
		ObjectNode responses = JSON.createObjectNode();
		ObjectNode good = responses.putObject("200");
		good.put("description", "The answer.");
		ObjectNode headers = good.putObject("headers");
		for (String header : isStream ? List.of("RateLimit", "RateLimit-Policy")
				: List.of("ETag", "Cache-Control", "RateLimit", "RateLimit-Policy")) {
			headers.set(header, reference("headers", header));
		}
		ObjectNode content = good.putObject("content").putObject(isStream ? "text/event-stream" : "application/json");
		content.set("schema", answer(handlers));
		examples(path, HttpStatus.OK, content);
		if (!isStream) {
			responses.set("304", reference("responses", "NotModified"));
		}
		refusal(responses, path, HttpStatus.BAD_REQUEST, "BadRequest");
		boolean namesSomething = taken.stream()
			.anyMatch((parameter) -> parameter.path("in").asString().equals("path")
					|| parameter.path("name").asString().equals("near"));
		if (namesSomething) {
			refusal(responses, path, HttpStatus.NOT_FOUND, "NotFound");
		}
		if (isShown(path, HttpStatus.GONE)) {
			refusal(responses, path, HttpStatus.GONE, "Gone");
		}
		responses.set("429", reference("responses", "TooManyRequests"));
		responses.set("503", reference("responses", "Unavailable"));
		return responses;
	}

	private void refusal(ObjectNode responses, String path, HttpStatus status, String shared) throws IOException {
		ObjectNode content = JSON.createObjectNode();
		content.putObject("schema").put("$ref", "#/components/schemas/Problem");
		examples(path, status, content);
		String code = Integer.toString(status.value());
		if (content.has("examples")) {
			responses.putObject(code)
				.put("description", SharedParts.description(shared))
				.putObject("content")
				.set("application/problem+json", content);
		}
		else {
			responses.set(code, reference("responses", shared));
		}
	}

	private ObjectNode answer(List<HandlerMethod> handlers) {
		List<ObjectNode> answers = handlers.stream().map(this::answer).distinct().toList();
		if (answers.size() == 1) {
			return answers.getFirst();
		}
		ObjectNode either = JSON.createObjectNode();
		either.putArray("anyOf").addAll(answers);
		return either;
	}

	private ObjectNode answer(HandlerMethod handler) {
		AnnotatedType type = handler.getMethod().getAnnotatedReturnType();
		if (Schemas.raw(type.getType()) == SseEmitter.class) {
			return JSON.createObjectNode().put("type", "string");
		}
		if (Schemas.raw(type.getType()) == ResponseEntity.class && type instanceof AnnotatedParameterizedType entity) {
			type = entity.getAnnotatedActualTypeArguments()[0];
		}
		return (type.getType() == byte[].class) ? JSON.createObjectNode().put("type", "object") : this.schemas.of(type);
	}

	private void examples(String path, HttpStatus status, ObjectNode content) throws IOException {
		for (ExampleRequest request : ExampleRequests.all()) {
			if (isOf(request, path, status)) {
				JsonNode whole = request.answer();
				JsonNode shown = shortened(whole);
				ObjectNode example = content.withObject("/examples").putObject(request.name().replaceFirst("^v3-", ""));
				example.put("summary", "GET " + request.path());
				if (!shown.equals(whole)) {
					example.put("description", "The first %d of %d.".formatted(FIRST_FEW, whole.path(ITEMS).size()));
				}
				example.set("value", shown);
			}
		}
	}

	private boolean isShown(String path, HttpStatus status) {
		return ExampleRequests.all().stream().anyMatch((request) -> isOf(request, path, status));
	}

	private boolean isOf(ExampleRequest request, String path, HttpStatus status) {
		return request.status() == status.value()
				&& this.routes.find(this.mapping, request.path()).filter(path::equals).isPresent();
	}

	private static JsonNode shortened(JsonNode whole) {
		JsonNode items = whole.path(ITEMS);
		if (items.size() <= FIRST_FEW || whole.toString().length() <= LONGEST_EXAMPLE) {
			return whole;
		}
		ObjectNode few = (ObjectNode) whole.deepCopy();
		few.putArray(ITEMS).addAll(items.valueStream().limit(FIRST_FEW).toList());
		return few;
	}

	private static ObjectNode reference(String kind, String name) {
		return JSON.createObjectNode().put("$ref", "#/components/%s/%s".formatted(kind, name));
	}

	private static String tag(String path) {
		String first = path.split("/", -1)[2];
		return first.replaceAll("\\..*", "");
	}

	/// Answers a name for a route by its path: `/v3/systems/{system}/bodies` is
	/// `systemBodies`.
	static String operationId(String path) {
		List<String> steps = List.of(path.substring("/v3/".length()).split("/", -1));
		StringBuilder id = new StringBuilder();
		for (int i = 0; i < steps.size(); i++) {
			if (!steps.get(i).startsWith("{")) {
				boolean isOne = i + 1 < steps.size() && steps.get(i + 1).startsWith("{");
				String word = isOne ? one(steps.get(i)) : steps.get(i).replaceAll("\\..*", "");
				id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
			}
		}
		return id.toString();
	}

	private static String one(String many) {
		if (many.endsWith("ies")) {
			return many.substring(0, many.length() - 3) + "y";
		}
		return many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
	}

}
