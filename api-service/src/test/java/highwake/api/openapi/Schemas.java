package highwake.api.openapi;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import highwake.galaxy.Bracket;

/// The JSON schemas of what routes answer: a record is an object of its components, what may be null says so, and each
/// property says what it is by its `@param`, or by [CommonWords].
final class Schemas {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Map<Class<?>, String> NUMBERS = Map.of(Integer.class, "int32", Integer.TYPE, "int32",
			Long.class, "int64", Long.TYPE, "int64", Double.class, "double", Double.TYPE, "double", Float.class,
			"float", Float.TYPE, "float");

	private final SourceWords words;

	private final Map<String, ObjectNode> named = new TreeMap<>();

	private final Map<String, String> owners = new HashMap<>();

	Schemas(SourceWords words) {
		this.words = words;
	}

	/// Lists the schemas that others refer to, by name.
	Map<String, ObjectNode> named() {
		return this.named;
	}

	/// Answers the schema of a type.
	ObjectNode of(AnnotatedType type) {
		return of(type, Map.of());
	}

	private ObjectNode of(AnnotatedType type, Map<TypeVariable<?>, AnnotatedType> bound) {
		if (type.getType() instanceof TypeVariable<?> variable) {
			AnnotatedType actual = bound.get(variable);
			if (actual == null) {
				throw new IllegalArgumentException("Nothing tells what " + variable + " is");
			}
			return of(actual, Map.of());
		}
		ObjectNode plain = plain(type, bound);
		return type.isAnnotationPresent(Nullable.class) ? orNull(plain) : plain;
	}

	private ObjectNode plain(AnnotatedType type, Map<TypeVariable<?>, AnnotatedType> bound) {
		Class<?> raw = raw(type.getType());
		String format = NUMBERS.get(raw);
		if (format != null) {
			boolean isReal = format.equals("double") || format.equals("float");
			return schema(isReal ? "number" : "integer").put("format", format);
		}
		if (raw == Boolean.class || raw == Boolean.TYPE) {
			return schema("boolean");
		}
		if (raw == String.class || raw == Instant.class || raw == LocalDate.class) {
			return text(raw);
		}
		if (raw == Bracket.class) {
			ObjectNode bracket = JSON.createObjectNode();
			bracket.putArray("type").add("integer").add("string");
			bracket.putArray("enum").add(0).add(1).add(2).add(3).add("");
			return bracket;
		}
		if (raw == List.class) {
			ObjectNode list = schema("array");
			list.set("items", of(argument(type, 0), bound));
			return list;
		}
		if (raw == Map.class) {
			ObjectNode map = schema("object");
			map.set("additionalProperties", of(argument(type, 1), bound));
			return map;
		}
		if (JsonNode.class.isAssignableFrom(raw)) {
			return schema("object");
		}
		if (raw.isRecord()) {
			return JSON.createObjectNode().put("$ref", "#/components/schemas/" + record(type, raw));
		}
		throw new IllegalArgumentException("No schema is known for " + type);
	}

	private static ObjectNode text(Class<?> raw) {
		ObjectNode text = schema("string");
		if (raw == Instant.class) {
			text.put("format", "date-time");
		}
		else if (raw == LocalDate.class) {
			text.put("format", "date");
		}
		return text;
	}

	/// Answers the name of a record's schema; makes it where there is none yet.
	private String record(AnnotatedType type, Class<?> raw) {
		StringBuilder name = new StringBuilder();
		Map<TypeVariable<?>, AnnotatedType> bound = new HashMap<>();
		if (type instanceof AnnotatedParameterizedType parameterized) {
			for (int i = 0; i < raw.getTypeParameters().length; i++) {
				AnnotatedType argument = parameterized.getAnnotatedActualTypeArguments()[i];
				bound.put(raw.getTypeParameters()[i], argument);
				name.append(name(raw(argument.getType())));
			}
		}
		name.append(name(raw));
		String key = name.toString();
		String owner = this.owners.putIfAbsent(key, type.getType().getTypeName());
		if (owner == null) {
			this.named.put(key, JSON.createObjectNode());
			fill(this.named.get(key), raw, bound);
		}
		else if (!owner.equals(type.getType().getTypeName())) {
			throw new IllegalStateException("%s and %s would both be called %s".formatted(owner, type.getType(), key));
		}
		return key;
	}

	private void fill(ObjectNode schema, Class<?> raw, Map<TypeVariable<?>, AnnotatedType> bound) {
		SourceWords.Said said = this.words.of(raw);
		schema.put("type", "object");
		if (!said.text().isEmpty()) {
			schema.put("description", CommonWords.sentence(said.text()));
		}
		ArrayNode required = JSON.createArrayNode();
		properties(schema.putObject("properties"), required, raw, bound);
		if (!required.isEmpty()) {
			schema.set("required", required);
		}
	}

	private void properties(ObjectNode properties, ArrayNode required, Class<?> raw,
			Map<TypeVariable<?>, AnnotatedType> bound) {
		for (RecordComponent component : raw.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
				properties(properties, required, component.getType(), Map.of());
				continue;
			}
			boolean isLeftOut = isLeftOut(component);
			ObjectNode property = isLeftOut ? plain(component.getAnnotatedType(), bound)
					: of(component.getAnnotatedType(), bound);
			String words = this.words.of(raw)
				.params()
				.getOrDefault(component.getName(), CommonWords.ofProperty(component.getName()));
			if (!words.isEmpty()) {
				property.put("description", CommonWords.sentence(words));
			}
			JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
			String name = (renamed != null) ? renamed.value() : component.getName();
			properties.set(name, property);
			if (!isLeftOut) {
				required.add(name);
			}
		}
	}

	private static boolean isLeftOut(RecordComponent component) {
		JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
		return include != null && include.value() == JsonInclude.Include.NON_NULL;
	}

	/// A nested record is named after the record around it, and no public name says
	/// `Answer`.
	private static String name(Class<?> raw) {
		String own = raw.getSimpleName().replaceAll("Answer$", "");
		Class<?> outer = raw.getEnclosingClass();
		if (outer == null || !outer.isRecord()) {
			return own;
		}
		String around = name(outer);
		return own.startsWith(around) ? own : around + own;
	}

	private static ObjectNode schema(String type) {
		return JSON.createObjectNode().put("type", type);
	}

	private static ObjectNode orNull(ObjectNode schema) {
		JsonNode type = schema.get("type");
		if (type == null) {
			ObjectNode either = JSON.createObjectNode();
			either.putArray("anyOf").add(schema).add(schema("null"));
			return either;
		}
		ArrayNode types = JSON.createArrayNode();
		if (type.isArray()) {
			types.addAll((ArrayNode) type);
		}
		else {
			types.add(type);
		}
		schema.set("type", types.add("null"));
		if (schema.get("enum") instanceof ArrayNode values) {
			values.addNull();
		}
		return schema;
	}

	private static AnnotatedType argument(AnnotatedType type, int index) {
		return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
	}

	static Class<?> raw(Type type) {
		return (Class<?>) ((type instanceof ParameterizedType parameterized) ? parameterized.getRawType() : type);
	}

}
