package highwake.api.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

import highwake.api.ApiTest;
import highwake.api.ExampleRequests;
import highwake.api.ExampleRequests.ExampleRequest;
import highwake.api.LoadedApi;
import highwake.api.board.Boards;

/// The document says what the program does: its routes, what they take, what they answer.
///
/// Run with `-Dexamples.write=true` to write it anew, and read the difference before it is committed.
@ApiTest
class OpenApiTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Path FILE = Path.of("..", "docs", "reference", "api", "openapi.json");

	private static final Pattern UNIT = Pattern
		.compile("(Ly|Ls|M|S|K|Deg|Rad|Ms2|Pa|Mt|My|Suns|Earths|Seconds|Millis|Days)$");

	private final RequestMappingHandlerMapping mapping;

	private final LoadedApi api;

	private final JsonNode document;

	@Autowired
	OpenApiTests(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, MockMvcTester http,
			Boards boards) throws IOException {
		this.mapping = mapping;
		this.api = new LoadedApi(http, boards);
		this.document = JSON.readTree(Files.readString(FILE));
	}

	@Test
	void isWhatTheProgramSays() throws IOException {
		ObjectNode made = new OpenApiDocument(this.mapping, SourceWords.in(Path.of("src", "main", "java"))).write();
		String pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(made) + "\n";
		if (Boolean.getBoolean("examples.write")) {
			Files.writeString(FILE, pretty);
		}
		assertThat(pretty).as("openapi.json; -Dexamples.write=true writes it anew").isEqualTo(Files.readString(FILE));
	}

	/// Not while it is written anew: the program has the one before.
	@Test
	void isServed() {
		assumeThat(Boolean.getBoolean("examples.write")).isFalse();
		assertThat(this.api.json("/v3/openapi.json")).isEqualTo(this.document);
		assertThat(this.api.get("/v3/openapi.json?fields=paths")).hasStatusOk();
	}

	@Test
	void hasTheFormOfOpenApi() throws IOException {
		assertThat(JsonSchemas.ofTheDocument().errors(this.document)).isEmpty();
	}

	@Test
	void everyReferenceLeadsSomewhere() {
		assertThat(this.document.findValuesAsString("$ref")).isNotEmpty()
			.allMatch((reference) -> !this.document.at(reference.substring(1)).isMissingNode());
	}

	@Test
	void everyRouteIsInItAndNothingElse() {
		Set<String> routes = new TreeSet<>();
		this.mapping.getHandlerMethods()
			.keySet()
			.forEach((info) -> info.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/v3"))
				.forEach(routes::add));
		assertThat(this.document.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(routes);
	}

	@Test
	void operationsHaveNamesOfTheirOwn() {
		List<String> ids = operations().map((operation) -> operation.path("operationId").asString()).toList();
		assertThat(ids).doesNotHaveDuplicates().allMatch((id) -> id.matches("[a-z][A-Za-z]+"));
	}

	@Test
	void everythingIsDescribed() {
		List<String> bare = new ArrayList<>();
		operations().forEach((operation) -> {
			String id = operation.get("operationId").asString();
			if (isBare(operation, "summary") || isBare(operation, "description")) {
				bare.add(id);
			}
			operation.get("parameters")
				.values()
				.stream()
				.filter((parameter) -> !parameter.has("$ref") && isBare(parameter, "description"))
				.forEach((parameter) -> bare.add(id + " " + parameter.get("name").asString()));
		});
		this.document.get("tags")
			.values()
			.stream()
			.filter((tag) -> isBare(tag, "description"))
			.forEach((tag) -> bare.add(tag.toString()));
		assertThat(bare).isEmpty();
	}

	/// A name may say all that there is to say of a text, but not of a number: its unit
	/// is in the name, or in words.
	@Test
	void everyNumberTellsWhatItCounts() {
		List<String> bare = new ArrayList<>();
		this.document.at("/components/schemas")
			.properties()
			.forEach((schema) -> schema.getValue().path("properties").properties().forEach((property) -> {
				String type = property.getValue().path("type").toString();
				if ((type.contains("integer") || type.contains("number")) && isBare(property.getValue(), "description")
						&& !UNIT.matcher(property.getKey()).find()) {
					bare.add(schema.getKey() + "." + property.getKey());
				}
			}));
		assertThat(bare).isEmpty();
	}

	/// What stands in brackets is for those who read the source.
	@Test
	void wordsAreForClients() {
		List<String> words = this.document.findValues("description")
			.stream()
			.map(JsonNode::asString)
			.filter((text) -> text.matches("(?s).*\\[[A-Za-z.#]+(\\([A-Za-z\\[\\]]*\\))?](?!\\().*")
					|| text.contains("the components") || text.contains("the page"))
			.toList();
		assertThat(words).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("requests")
	void everyExampleFitsItsSchema(ExampleRequest request) throws IOException {
		String path = Routes.of(this.mapping).find(this.mapping, request.path()).orElse("");
		String response = "/paths/" + path.replace("/", "~1") + "/get/responses/" + request.status();
		assertThat(path.isEmpty() || this.document.at(response).isObject()).as(response).isTrue();
		String pointer = (request.status() == 200) ? response + "/content/application~1json/schema"
				: "/components/schemas/Problem";
		assertThat(JsonSchemas.strict(this.document, pointer).errors(request.answer())).isEmpty();
	}

	/// But for a stream and this document.
	@Test
	void everyRouteHasAnExample() {
		Routes routes = Routes.of(this.mapping);
		Set<String> bare = new TreeSet<>(routes.all().keySet());
		requests().stream()
			.filter((request) -> request.status() == 200)
			.forEach((request) -> routes.find(this.mapping, request.path()).ifPresent(bare::remove));
		assertThat(bare).containsExactlyInAnyOrder("/v3/live", "/v3/openapi.json");
	}

	@ParameterizedTest
	@MethodSource("requests")
	void aDefaultIsWhatAnAbsentParameterMeans(ExampleRequest request) {
		String route = Routes.of(this.mapping).find(this.mapping, request.path()).orElse("");
		if (request.status() != 200) {
			return;
		}
		String plain = LoadedApi.body(this.api.get(request.path()));
		for (JsonNode parameter : this.document.path("paths").path(route).path("get").path("parameters")) {
			JsonNode value = parameter.path("schema").path("default");
			String name = parameter.path("name").asString();
			if (!value.isMissingNode() && !request.path().matches(".*[?&]" + name + "=.*")
					&& !request.path().contains("ids=")) {
				String asked = UriComponentsBuilder.fromUriString(request.path())
					.queryParam(name, value.asString())
					.build(true)
					.toUriString();
				assertThat(LoadedApi.body(this.api.get(asked))).as(asked).isEqualTo(plain);
			}
		}
	}

	@Test
	void everyDefaultIsUnderstood() {
		List<String> missed = new ArrayList<>();
		operations().forEach((operation) -> operation.get("parameters").forEach((parameter) -> {
			if (parameter.path("description").asString().contains("where it is absent")
					&& !parameter.path("schema").has("default")
					&& !parameter.path("description").asString().contains("all where it is absent")) {
				missed.add(operation.get("operationId").asString() + " " + parameter);
			}
		}));
		assertThat(missed).isEmpty();
	}

	static List<ExampleRequest> requests() {
		return ExampleRequests.all();
	}

	private Stream<JsonNode> operations() {
		return this.document.get("paths").values().stream().map((path) -> path.get("get"));
	}

	private static boolean isBare(JsonNode node, String name) {
		return node.path(name).asString().isBlank() && !node.has("$ref");
	}

}
