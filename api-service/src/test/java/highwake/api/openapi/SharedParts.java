package highwake.api.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What all routes share in the document, written by hand: `shared.json` beside this class.
final class SharedParts {

	private SharedParts() {
	}

	static ObjectNode read() throws IOException {
		try (InputStream in = Objects.requireNonNull(SharedParts.class.getResourceAsStream("shared.json"))) {
			return (ObjectNode) JsonMapper.shared().readTree(in);
		}
	}

	/// Answers the description of a shared response.
	static String description(String response) throws IOException {
		return read().at("/components/responses/" + response + "/description").asString();
	}

}
