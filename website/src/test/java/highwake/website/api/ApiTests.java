package highwake.website.api;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import highwake.website.FakeApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApiTests {

	private static final Visitor VISITOR = new Visitor("203.0.113.7", "3f0c8a5e-2f1d");

	private final FakeApi fake = FakeApi.start();

	private final Api api = api(this.fake.uri());

	@AfterEach
	void stop() {
		this.fake.close();
	}

	@Test
	void readsOnlyTheFieldsItKnows() {
		this.fake.answers("/v3/thing", "{\"name\":\"Sol\",\"other\":{\"deep\":[1,2]}}");
		assertThat(this.api.find(VISITOR, Question.of("/v3/thing"), Thing.class)).contains(new Thing("Sol"));
	}

	@Test
	void tellsTheApiWhoAsks() {
		this.api.find(VISITOR, Question.of("/v3/thing"), Thing.class);
		assertThat(this.fake.asked()).singleElement()
			.satisfies((asked) -> assertThat(asked.header("Highwake-Client")).isEqualTo("203.0.113.7"))
			.satisfies((asked) -> assertThat(asked.header("X-Request-Id")).isEqualTo("3f0c8a5e-2f1d"));
	}

	@Test
	void saysNothingOfAVisitorWhoseAddressIsUnknown() {
		this.api.find(new Visitor(null, null), Question.of("/v3/thing"), Thing.class);
		assertThat(this.fake.asked()).singleElement()
			.satisfies((asked) -> assertThat(asked.header("Highwake-Client")).isEmpty());
	}

	@Test
	void encodesNamesAndValues() {
		this.api.find(VISITOR,
				Question.of("/v2/system/name/{id}", "Col 285+50% & {x}?#").with("near", "a&b=c d+").with("none", null),
				Thing.class);
		assertThat(this.fake.asked()).singleElement()
			.satisfies(
					(asked) -> assertThat(asked.what()).isEqualTo("/v2/system/name/Col 285+50% & {x}?#?near=a&b=c d+"));
	}

	@Test
	void answersEmptyWhereThereIsNoSuchThing() {
		this.fake.replies("/v3/none", 204, "");
		assertThat(this.api.find(VISITOR, Question.of("/v3/none"), Thing.class)).isEmpty();
		assertThat(this.api.find(VISITOR, Question.of("/v3/absent"), new ParameterizedTypeReference<List<Thing>>() {
		})).isEmpty();
	}

	@Test
	void tellsARefusalFromAFailure() {
		this.fake.replies("/v3/thing", 400, "{\"title\":\"Bad Request\"}");
		assertThatExceptionOfType(ApiRefused.class)
			.isThrownBy(() -> this.api.find(VISITOR, Question.of("/v3/thing").with("x", "y"), Thing.class))
			.withMessageContaining("x=y");
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 502, 503, 429, 302 })
	void isAwayWhereTheApiFails(int status) {
		this.fake.replies("/v3/thing", status, "");
		assertThatExceptionOfType(ApiAway.class)
			.isThrownBy(() -> this.api.find(VISITOR, Question.of("/v3/thing"), Thing.class));
	}

	@Test
	void isAwayWhereTheAnswerIsNotJson() {
		this.fake.answers("/v3/thing", "<html>");
		assertThatExceptionOfType(ApiAway.class)
			.isThrownBy(() -> this.api.find(VISITOR, Question.of("/v3/thing"), Thing.class));
	}

	@Test
	void isAwayWhereNobodyListens() {
		this.fake.close();
		assertThatExceptionOfType(ApiAway.class)
			.isThrownBy(() -> this.api.find(VISITOR, Question.of("/v3/thing"), Thing.class));
	}

	@Test
	void asksAsTheBrowserOnlyWhereItIsAskedTo() {
		this.fake.answers("/auth/me", "{\"name\":\"x\"}");
		this.api.find(VISITOR, Question.of("/auth/me"), Thing.class);
		this.api.asBrowser(VISITOR, Question.of("/auth/me"), Thing.class, "SESSION=abc");
		assertThat(this.fake.asked()).extracting((asked) -> asked.header("Cookie")).containsExactly("", "SESSION=abc");
	}

	private static Api api(URI uri) {
		return new Api(RestClient.builder(), new ApiProperties(uri, Duration.ofSeconds(1), Duration.ofSeconds(2)));
	}

	record Thing(String name) {
	}

}
