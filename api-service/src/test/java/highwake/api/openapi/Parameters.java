package highwake.api.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The parameters of a route: what its path names, and the components of its query record with the very constraints that
/// the program checks. A default is read from the words, `20 where it is absent`, and a test holds them to it.
final class Parameters {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Pattern DEFAULT = Pattern
		.compile("(?:`([^`]+)`|(\\d+(?:\\.\\d+)?)),? (?:as )?where it is absent");

	private static final Pattern WORDS = Pattern.compile("\\|?[a-z][a-z-]*(\\|[a-z-]+)*");

	/// `|WORD(,WORD){0,9}`, or the same without the empty one.
	private static final Pattern LIST = Pattern.compile("\\|?(.+)\\(,\\1\\)\\{0,(\\d+)}");

	private final SourceWords words;

	Parameters(SourceWords words) {
		this.words = words;
	}

	/// Lists the parameters of a handler's argument; none where it is nothing that a
	/// client sends.
	List<ObjectNode> of(MethodParameter argument, SourceWords.Said said) {
		Class<?> type = argument.getParameterType();
		if (argument.hasParameterAnnotation(PathVariable.class)) {
			return List.of(single("path", argument, said, true));
		}
		RequestParam param = argument.getParameterAnnotation(RequestParam.class);
		if (param != null) {
			return List.of(single("query", argument, said, param.required()));
		}
		RequestHeader header = argument.getParameterAnnotation(RequestHeader.class);
		if (header != null) {
			return List.of(parameter("header", header.name(), type, argument.getParameter(),
					described(String.valueOf(argument.getParameterName()), said), header.required()));
		}
		return type.isRecord() ? ofQuery(type) : List.of();
	}

	private static ObjectNode single(String in, MethodParameter argument, SourceWords.Said said, boolean isRequired) {
		String name = String.valueOf(argument.getParameterName());
		return parameter(in, name, argument.getParameterType(), argument.getParameter(), described(name, said),
				isRequired);
	}

	private List<ObjectNode> ofQuery(Class<?> query) {
		SourceWords.Said said = this.words.of(query);
		List<ObjectNode> parameters = new ArrayList<>();
		for (RecordComponent component : query.getRecordComponents()) {
			AnnotatedElement rules = component.getAccessor();
			boolean isRequired = rules.isAnnotationPresent(NotBlank.class) || rules.isAnnotationPresent(NotNull.class);
			parameters.add(parameter("query", component.getName(), component.getType(), rules,
					described(component.getName(), said), isRequired));
		}
		return parameters;
	}

	private static String described(String name, SourceWords.Said said) {
		return said.params().getOrDefault(name, CommonWords.ofParameter(name));
	}

	private static ObjectNode parameter(String in, String name, Class<?> type, AnnotatedElement rules, String words,
			boolean isRequired) {
		ObjectNode parameter = JSON.createObjectNode().put("name", name).put("in", in);
		parameter.put("description", CommonWords.sentence(words));
		if (isRequired) {
			parameter.put("required", true);
		}
		ObjectNode schema = schema(type, rules, words);
		if (schema.path("type").asString().equals("array")) {
			parameter.put("style", "form").put("explode", false);
		}
		parameter.set("schema", schema);
		return parameter;
	}

	private static ObjectNode schema(Class<?> type, AnnotatedElement rules, String words) {
		ObjectNode schema = JSON.createObjectNode().put("type", typeName(type));
		limits(schema, rules);
		if (type == String.class) {
			texts(schema, rules, words);
		}
		Matcher matcher = DEFAULT.matcher(words);
		if (matcher.find()) {
			String value = (matcher.group(1) != null) ? matcher.group(1) : matcher.group(2);
			switch (typeName(type)) {
				case "string" -> schema.put("default", value);
				case "boolean" -> schema.put("default", Boolean.parseBoolean(value));
				default -> schema.set("default", JSON.readTree(value));
			}
		}
		return schema;
	}

	private static void texts(ObjectNode schema, AnnotatedElement rules, String words) {
		jakarta.validation.constraints.Pattern pattern = rules
			.getAnnotation(jakarta.validation.constraints.Pattern.class);
		String regexp = (pattern == null) ? "" : pattern.regexp();
		Matcher list = LIST.matcher(regexp);
		if (list.matches()) {
			ObjectNode items = schema.put("type", "array")
				.put("maxItems", Integer.parseInt(list.group(2)) + 1)
				.putObject("items")
				.put("type", "string");
			pattern(items, list.group(1).replaceAll("^\\((.*)\\)$", "$1"));
		}
		else if (words.contains("separated by commas")) {
			schema.removeAll();
			schema.put("type", "array").putObject("items").put("type", "string");
			Matcher most = Pattern.compile("(?:1 to|up to) (\\d+)").matcher(words);
			if (most.find()) {
				schema.put("maxItems", Integer.parseInt(most.group(1)));
			}
		}
		else if (!regexp.isEmpty()) {
			pattern(schema, regexp);
		}
	}

	/// Words to choose from are an enumeration. That an empty parameter counts as absent
	/// is said elsewhere.
	private static void pattern(ObjectNode schema, String regexp) {
		if (WORDS.matcher(regexp).matches()) {
			for (String word : regexp.split("\\|", -1)) {
				if (!word.isEmpty()) {
					schema.withArray("enum").add(word);
				}
			}
		}
		else {
			schema.put("pattern", "^(" + regexp + ")$");
		}
	}

	private static void limits(ObjectNode schema, AnnotatedElement rules) {
		for (Annotation rule : rules.getAnnotations()) {
			switch (rule) {
				case Min min -> schema.put("minimum", min.value());
				case Max max -> schema.put("maximum", max.value());
				case DecimalMin min -> schema.set("minimum", JSON.readTree(min.value()));
				case DecimalMax max -> schema.set("maximum", JSON.readTree(max.value()));
				case PositiveOrZero _ -> schema.put("minimum", 0);
				case Positive _ -> schema.put("exclusiveMinimum", 0);
				case Size size -> schema.put("maxLength", size.max());
				default -> {
				}
			}
		}
	}

	private static String typeName(Class<?> type) {
		String name = Map
			.of(Long.class, "integer", Integer.class, "integer", Double.class, "number", Boolean.class, "boolean",
					String.class, "string", Long.TYPE, "integer", Integer.TYPE, "integer")
			.get(type);
		if (name == null) {
			throw new IllegalArgumentException("No schema is known for a parameter of " + type);
		}
		return name;
	}

	/// Answers a parameter of a path that has several ways to be asked: of those that
	/// only one of them needs, none is required.
	static ObjectNode optional(ObjectNode parameter) {
		parameter.remove("required");
		return parameter;
	}

	/// Answers what makes parameters the same.
	static String key(@Nullable ObjectNode parameter) {
		return (parameter == null) ? "" : parameter.path("in").asString() + " " + parameter.path("name").asString();
	}

}
