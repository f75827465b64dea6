package highwake.api.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Holds JSON against JSON schemas of 2020-12, the ones that OpenAPI 3.1 uses.
final class JsonSchemas {

	private final Schema schema;

	private JsonSchemas(JsonNode schema) {
		this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
	}

	/// Answers the form of the document: what it uses of OpenAPI 3.1.
	static JsonSchemas ofTheDocument() throws IOException {
		try (InputStream in = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream("form.json"))) {
			return new JsonSchemas(JsonMapper.shared().readTree(in));
		}
	}

	/// Answers a schema of a document, in which no object may have what it does not name.
	/// @param pointer where it is
	static JsonSchemas strict(JsonNode document, String pointer) {
		ObjectNode schema = (ObjectNode) document.at(pointer).deepCopy();
		ObjectNode components = (ObjectNode) document.get("components").deepCopy();
		components.get("schemas").forEach((named) -> {
			if (named.has("properties")) {
				((ObjectNode) named).put("additionalProperties", false);
			}
		});
		schema.set("components", components);
		return new JsonSchemas(schema);
	}

	/// Lists what is wrong with some JSON.
	List<String> errors(JsonNode json) {
		return this.schema.validate(json).stream().map(Object::toString).toList();
	}

}
