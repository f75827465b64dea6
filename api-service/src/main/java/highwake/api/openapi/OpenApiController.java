package highwake.api.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;

/// Shows the document that the tests make of the routes, as it stands in `docs/reference/api/openapi.json`.
@RestController
class OpenApiController {

	private final byte[] document;

	OpenApiController() {
		try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/openapi.json"))) {
			this.document = in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// This document: OpenAPI 3.1.
	///
	/// It tells of every route under `/v3` what it takes and what it answers.
	@GetMapping(path = "/v3/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> openapi() {
		return Answers.of(this.document);
	}

}
