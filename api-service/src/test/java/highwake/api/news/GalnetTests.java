package highwake.api.news;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import highwake.api.Settings;

/// The news come from a source that may be down, and the last copy of them outlives it and the program.
class GalnetTests {

	private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

	@TempDir
	Path directory;

	@Test
	void articlesAreReadAsTheCmsWritesThem() throws Exception {
		try (SimulatedGalnet source = new SimulatedGalnet();
				GalnetClient client = new GalnetClient(source.address(), Duration.ofSeconds(5))) {
			assertThat(client.newest()).containsExactly(
					new Article(Instant.parse("2026-11-19T13:30:00Z"), "19 NOV 3312",
							"Pilots' Federation Reports Rising Trade", "Traders were busy.\nMore will follow.",
							"pilots-federation-reports-rising-trade",
							"https://hosting.zaonce.net/elite-dangerous/galnet/NewsImageTrade.png",
							"https://community.elitedangerous.com/galnet/uid/0123456789abcdef01234567"),
					new Article(Instant.parse("2026-11-12T13:30:00Z"), "12 NOV 3312", "A Quiet Week",
							"Nothing happened.", "a-quiet-week", null, null));
			assertThat(source.asked()).containsExactly("sort=-published_at&page[offset]=0&page[limit]=12");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no json", "[]", "{}", "{\"data\": 1}" })
	void anAnswerThatIsNoneIsAFailure(String body) throws Exception {
		try (SimulatedGalnet source = new SimulatedGalnet();
				GalnetClient client = new GalnetClient(source.address(), Duration.ofSeconds(5))) {
			source.answers(200, body);
			assertThatExceptionOfType(IOException.class).isThrownBy(client::newest);
		}
	}

	@Test
	void anAnswerThatDoesNotEndIsAFailure() throws Exception {
		try (SimulatedGalnet source = new SimulatedGalnet();
				GalnetClient client = new GalnetClient(source.address(), Duration.ofSeconds(5))) {
			source.answers(200, "x".repeat(5 << 20));
			assertThatExceptionOfType(IOException.class).isThrownBy(client::newest);
		}
	}

	@Test
	void whileTheSourceIsDownTheLastCopyStaysAndItsAgeGrows() throws Exception {
		try (SimulatedGalnet source = new SimulatedGalnet()) {
			Galnet before = galnet(true, source.address(), NOW);
			News fetched = awaited(before);
			before.stop();
			source.answers(503, "down");

			Galnet after = galnet(true, source.address(), NOW.plus(Duration.ofHours(3)));
			assertThat(awaited(after)).isEqualTo(fetched);
			await().until(() -> source.asked().size() >= 3);
			assertThat(after.last()).contains(fetched);
			assertThat(after.age(fetched)).isEqualTo(Duration.ofHours(3));
			after.stop();
		}
	}

	@Test
	void aSourceThatComesBackIsAskedAgain() throws Exception {
		try (SimulatedGalnet source = new SimulatedGalnet()) {
			source.answers(500, "");
			Galnet galnet = galnet(true, source.address(), NOW);
			await().until(() -> !source.asked().isEmpty());
			assertThat(galnet.last()).isEmpty();
			source.answers(200, SimulatedGalnet.ARTICLES);
			assertThat(awaited(galnet).articles()).hasSize(2);
			galnet.stop();
		}
	}

	@Test
	void aSpoiltCopyIsPassedOver() throws Exception {
		Files.writeString(this.directory.resolve("galnet.json"), "{");
		try (SimulatedGalnet source = new SimulatedGalnet()) {
			Galnet galnet = galnet(true, source.address(), NOW);
			assertThat(awaited(galnet).articles()).hasSize(2);
			galnet.stop();
		}
	}

	@Test
	void whereItIsSwitchedOffNobodyIsAsked() {
		Galnet galnet = galnet(false, URI.create("http://127.0.0.1:1"), NOW);
		galnet.stop();
		assertThat(galnet.last()).isEmpty();
	}

	@Test
	void settings() {
		assertThat(Settings.bind("highwake.galnet", GalnetProperties.class, Map.of())).isEqualTo(
				new GalnetProperties(true, URI.create("https://cms.zaonce.net/en-GB/jsonapi/node/galnet_article"),
						Duration.ofMinutes(20), Duration.ofSeconds(10)));
		Settings.refuses("highwake.galnet", GalnetProperties.class, "highwake.galnet.source", "file:///etc/passwd");
		Settings.refuses("highwake.galnet", GalnetProperties.class, "highwake.galnet.every", "1ms");
	}

	private static News awaited(Galnet galnet) {
		await().until(() -> galnet.last().isPresent());
		return galnet.last().orElseThrow();
	}

	private Galnet galnet(boolean enabled, URI source, Instant now) {
		Galnet galnet = new Galnet(new GalnetProperties(enabled, source, Duration.ofSeconds(1), Duration.ofSeconds(5)),
				this.directory, InstantSource.fixed(now));
		galnet.start();
		return galnet;
	}

}
