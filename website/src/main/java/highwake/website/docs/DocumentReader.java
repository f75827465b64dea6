package highwake.website.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import highwake.website.docs.ApiDocs.Example;
import highwake.website.docs.ApiDocs.Field;
import highwake.website.docs.ApiDocs.Group;
import highwake.website.docs.ApiDocs.Route;
import highwake.website.docs.ApiDocs.Words;
import tools.jackson.databind.JsonNode;

/// Reads what the page shows of an OpenAPI document.
final class DocumentReader {

	/// What every route has is told once, above them.
	private static final String SHARED = "$ref";

	private final JsonNode document;

	DocumentReader(JsonNode document) {
		this.document = document;
	}

	/// Lists the routes by what they are about, both in the order of the document.
	List<Group> groups() {
		Map<String, List<Route>> routes = new LinkedHashMap<>();
		this.document.get("paths").properties().forEach((path) -> {
			JsonNode operation = path.getValue().get("get");
			routes.computeIfAbsent(operation.at("/tags/0").asString(), (_) -> new ArrayList<>())
				.add(route(path.getKey(), operation));
		});
		List<Group> groups = new ArrayList<>();
		for (JsonNode tag : this.document.get("tags")) {
			String name = text(tag, "name");
			groups
				.add(new Group(name, Words.paragraphs(text(tag, "description")), routes.getOrDefault(name, List.of())));
		}
		return groups;
	}

	private Route route(String path, JsonNode operation) {
		JsonNode content = operation.at("/responses/200/content");
		boolean isStream = content.has("text/event-stream");
		List<Field> fields = new ArrayList<>();
		if (!isStream) {
			fields("", content.at("/application~1json/schema"), fields);
		}
		return new Route(text(operation, "operationId"), path, text(operation, "summary"),
				operation.path("deprecated").asBoolean(false), about(operation), parameters(operation),
				examples(operation), fields, isStream);
	}

	/// The summary stands above it, and is not said twice.
	private static List<Words> about(JsonNode operation) {
		String summary = text(operation, "summary") + ".";
		String description = text(operation, "description");
		return Words.paragraphs(
				description.startsWith(summary) ? description.substring(summary.length()).strip() : description);
	}

	private List<Field> parameters(JsonNode operation) {
		return operation.get("parameters")
			.valueStream()
			.filter((parameter) -> !parameter.has(SHARED))
			.map((parameter) -> new Field(text(parameter, "name"), type(parameter.get("schema")),
					parameter.path("required").asBoolean(false), Words.of(text(parameter, "description"))))
			.toList();
	}

	private static List<Example> examples(JsonNode operation) {
		List<Example> examples = new ArrayList<>();
		operation.get("responses").properties().forEach((response) -> {
			for (JsonNode content : response.getValue().path("content")) {
				for (JsonNode example : content.path("examples")) {
					examples.add(new Example(text(example, "summary").replaceFirst("^GET ", ""),
							Integer.parseInt(response.getKey()), text(example, "description"),
							example.get("value").toPrettyString()));
				}
			}
		});
		return examples;
	}

	/// Lists the fields of a schema, each before what is inside it.
	private void fields(String name, JsonNode schema, List<Field> fields) {
		JsonNode plain = resolved(schema);
		if (plain.has("anyOf")) {
			plain.get("anyOf").forEach((part) -> fields(name, part, fields));
		}
		else if (plain.has("items")) {
			fields(name + "[]", plain.get("items"), fields);
		}
		else {
			String before = name.isEmpty() ? "" : name + ".";
			plain.path("properties").properties().forEach((property) -> {
				JsonNode value = property.getValue();
				Field field = new Field(before + property.getKey(), type(value), false,
						Words.of(text(value, "description")));
				if (fields.stream().noneMatch((other) -> other.name().equals(field.name()))) {
					fields.add(field);
					fields(field.name(), value, fields);
				}
			});
		}
	}

	private JsonNode resolved(JsonNode schema) {
		String reference = text(schema, SHARED);
		return reference.isEmpty() ? schema : this.document.at(reference.substring(1));
	}

	/// Says what a value may be, for people.
	private String type(JsonNode schema) {
		if (schema.has("anyOf")) {
			return schema.get("anyOf").valueStream().map(this::type).collect(Collectors.joining(" or "));
		}
		if (schema.has("enum")) {
			return schema.get("enum")
				.valueStream()
				.map((value) -> value.asString().isEmpty() && value.isString() ? "\"\"" : value.asString())
				.collect(Collectors.joining(", ")) + byDefault(schema);
		}
		if (schema.has("items")) {
			String most = schema.has("maxItems") ? " of at most " + schema.get("maxItems").asString() : "";
			JsonNode words = schema.get("items").path("enum");
			return "list" + most + orNull(schema) + (words.isArray()
					? ": " + words.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")) : "");
		}
		return word(schema) + range(schema) + orNull(schema) + byDefault(schema);
	}

	private String word(JsonNode schema) {
		String type = resolved(schema).path("type").isArray() ? schema.at("/type/0").asString()
				: text(resolved(schema), "type");
		return switch (text(schema, "format")) {
			case "date-time" -> "time";
			case "date" -> "day";
			default -> switch (type) {
				case "integer" -> "whole number";
				case "boolean" -> "true or false";
				case "string" -> "text";
				default -> type;
			};
		};
	}

	private static String range(JsonNode schema) {
		String least = schema.path("minimum").asString("");
		String most = schema.path("maximum").asString("");
		if (!least.isEmpty() && !most.isEmpty()) {
			return ", %s to %s".formatted(least, most);
		}
		if (!least.isEmpty()) {
			return ", %s or more".formatted(least);
		}
		return schema.has("maxLength") ? ", at most %s characters".formatted(schema.get("maxLength").asString()) : "";
	}

	private static String orNull(JsonNode schema) {
		return schema.path("type").valueStream().anyMatch((type) -> type.asString().equals("null")) ? " or null" : "";
	}

	private static String byDefault(JsonNode schema) {
		return schema.has("default") ? "; by default " + schema.get("default").asString() : "";
	}

	private static String text(JsonNode node, String name) {
		return node.path(name).asString("");
	}

}
