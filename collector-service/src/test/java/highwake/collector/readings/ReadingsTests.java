package highwake.collector.readings;

import java.util.List;

import highwake.collector.Golden;
import highwake.collector.facts.PlaceSeen;
import highwake.collector.facts.SystemSeen;
import highwake.collector.readings.Verdict.Facts;
import highwake.collector.readings.Verdict.Ignorance;
import highwake.collector.readings.Verdict.Ignored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingsTests {

	static final List<String> goldenFrames = Golden.NAMES;

	@ParameterizedTest
	@FieldSource("goldenFrames")
	void aGoldenFrameTellsFactsAndEqualOnesEachTime(String golden) {
		Readings readings = new Readings(Unversioned.POSITIONS);
		Verdict verdict = readings.read(Golden.frame(golden)).verdict();
		assertThat(verdict).isInstanceOf(Facts.class);
		assertThat(readings.read(Golden.frame(golden)).verdict()).isEqualTo(verdict);
	}

	@ParameterizedTest
	@FieldSource("goldenFrames")
	void aTestSchemaIsIgnored(String golden) {
		assertThat(Read.envelope(golden,
				(envelope) -> envelope.put("$schemaRef", envelope.get("$schemaRef").stringValue() + "/test")))
			.isEqualTo(new Ignored(Ignorance.TEST));
	}

	@ParameterizedTest
	@FieldSource("goldenFrames")
	void theLegacyGalaxyIsIgnored(String golden) {
		assertThat(Read.envelope(golden, (envelope) -> Golden.header(envelope).put("gameversion", "3.8.0.1407")))
			.isEqualTo(new Ignored(Ignorance.LEGACY_GALAXY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://eddn.edcd.io/schemas/unknown/9", "https://eddn.edcd.io/schemas/",
			"https://eddn.edcd.io/schemas/journal/99", "https://eddn.edcd.io/schemas/commodity/3 ",
			"http://schemas.elite-markets.net/eddn/commodity/2", "javascript:alert(1)" })
	void anUnknownSchemaIsIgnored(String ref) {
		assertThat(Read.envelope("fsdjump", (envelope) -> envelope.put("$schemaRef", ref)))
			.isEqualTo(new Ignored(Ignorance.UNKNOWN_SCHEMA));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fsdjump", "location-docked", "carrierjump", "docked", "discoveryscan", "navroute",
			"settlement", "signals", "allbodies", "navbeacon" })
	void aFrameThatNamesNoGalaxyTellsPositionsOnly(String golden) {
		Verdict verdict = unnamed(golden, Unversioned.POSITIONS);
		assertThat(Read.facts(verdict)).isNotEmpty()
			.allSatisfy((fact) -> assertThat(fact).isInstanceOfSatisfying(SystemSeen.class,
					(seen) -> assertThat(seen.state()).isNull()));
	}

	@Test
	void aPlaceWithoutAMarketIsTheSameInBothGalaxies() {
		assertThat(Read.fact(PlaceSeen.class, unnamed("beacon", Unversioned.POSITIONS))).isNotNull();
	}

	@Test
	void aMarketThatNamesNoGalaxyIsIgnored() {
		assertThat(unnamed("commodity-capi", Unversioned.POSITIONS)).isEqualTo(new Ignored(Ignorance.NAMES_NO_GALAXY));
	}

	@ParameterizedTest
	@FieldSource("goldenFrames")
	void aSettingTreatsFramesThatNameNoGalaxyAsLive(String golden) {
		assertThat(unnamed(golden, Unversioned.LIVE))
			.isEqualTo(new Readings(Unversioned.POSITIONS).read(Golden.frame(golden)).verdict());
	}

	private static Verdict unnamed(String golden, Unversioned unversioned) {
		ObjectNode envelope = Golden.envelope(golden);
		Golden.header(envelope).remove("gameversion");
		return new Readings(unversioned).read(Golden.frame(envelope)).verdict();
	}

}
