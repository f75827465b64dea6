package highwake.website.docs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import highwake.website.pages.Page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the API answers, route by route. Needs nothing of the API: the document is packed with the pages.
@Controller
class ApiDocsController {

	private final ApiDocs docs;

	ApiDocsController(JsonMapper json) throws IOException {
		try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/openapi.json"))) {
			JsonNode document = json.readTree(in);
			this.docs = new ApiDocs(new DocumentReader(document).groups());
		}
	}

	@GetMapping("/docs/api")
	Page docs() {
		return Page.of("pages/api.jte", this.docs);
	}

}
