package highwake.collector.readings;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import highwake.collector.Golden;
import highwake.collector.facts.BodySeen;
import highwake.collector.facts.BodySeen.Detail;
import highwake.collector.facts.BodySeen.Discovery;
import highwake.collector.facts.BodySeen.Form;
import highwake.collector.facts.BodySeen.Kind;
import highwake.collector.facts.BodySeen.Orbit;
import highwake.collector.facts.BodySeen.Parent;
import highwake.collector.facts.BodySeen.Planet;
import highwake.collector.facts.BodySeen.Ring;
import highwake.collector.facts.BodySeen.Share;
import highwake.collector.facts.BodySeen.Spin;
import highwake.collector.facts.BodySeen.Star;
import highwake.collector.facts.BodySignals;
import highwake.collector.facts.BodySignals.Count;
import highwake.collector.facts.CodexEntrySeen;
import highwake.collector.facts.OrganismSeen;
import highwake.collector.facts.SystemSeen;
import highwake.galaxy.BodyKey;
import highwake.galaxy.SystemAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/// What speaks of bodies: `journal/1` Scan, SAASignalsFound and CodexEntry, and the schemas of exploration.
class BodyReadingsTests {

	private static final SystemAddress SOL = new SystemAddress(10477373803L);

	@Test
	void aScanTellsAWholePlanet() {
		BodySeen seen = Read.fact(BodySeen.class, "scan-planet");
		assertThat(seen.body()).isEqualTo(BodyKey.of(SOL, 41));
		assertThat(seen.name()).isEqualTo("Sol 9 a");
		assertThat(seen.systemName()).isEqualTo("Sol");
		assertThat(seen.discovery()).isEqualTo(new Discovery(true, true, false));
		assertThat(seen.form()).isEqualTo(new Form(Detail.WHOLE, Kind.PLANET, "Icy body", 21500.5,
				List.of(new Parent("Planet", 40), new Parent("Null", 39), new Parent("Star", 0)),
				new Orbit(19591000.0, 0.0002, -96.1, 172.5, 551856.7, -21.25, 305.5), new Spin(-551856.7, 2.1, true),
				1188000.0, 44.5, null,
				new Planet(0.0025, 0.62, 1.5, true, null, "thin neon atmosphere", "Neon",
						"minor water geysers volcanism",
						List.of(new Share("Ice", 0.75), new Share("Rock", 0.2), new Share("Metal", 0.05)),
						List.of(new Share("Neon", 89.5), new Share("Nitrogen", 10.5)),
						List.of(new Share("sulphur", 27.429104), new Share("iron", 12.474862))),
				List.of(new Ring("Sol 9 a A Ring", "Icy", 30500.25, 2500000, 3500000)), "Pristine"));
	}

	@Test
	void aScanTellsAStar() {
		BodySeen seen = Read.fact(BodySeen.class, "scan-star");
		assertThat(seen.form()).isEqualTo(new Form(Detail.WHOLE, Kind.STAR, "G", 0.0, List.of(), null,
				new Spin(2192832.0, 0.0, null), 695700000.0, 5778.0, new Star(2, 1.0, "Va", 4.83, 4792L), null,
				List.of(new Ring("Sol A Belt", "MetalRich", 12500000, 2e11, 3e11)), null));
	}

	@Test
	void theStarAtTheArrivalPointIsTheMainStar() {
		assertThat(Read.fact(SystemSeen.class, "scan-star").starClass()).isEqualTo("G");
		assertThat(Read
			.fact(SystemSeen.class, Read.message("scan-star", (message) -> message.put("DistanceFromArrivalLS", 7.5)))
			.starClass()).isNull();
	}

	@Test
	void aClusterOfABeltIsABody() {
		Form form = Read.fact(BodySeen.class, "scan-belt").form();
		assertThat(form).isEqualTo(new Form(Detail.WHOLE, Kind.CLUSTER, null, 1200.25,
				List.of(new Parent("Ring", 9), new Parent("Star", 0)), null, null, null, null, null, null, List.of(),
				null));
	}

	@Test
	void aScanOfOldGamesTellsNoPlaceOnItsOrbit() {
		assertThat(detail((message) -> message.remove("MeanAnomaly"))).isEqualTo(Detail.SCANNED);
	}

	@Test
	void aBasicScanTellsNothingOfTheSurface() {
		assertThat(detail((message) -> {
			message.put("ScanType", "Basic");
			message.remove(List.of("Landable", "SurfaceTemperature", "Atmosphere", "Materials", "Composition"));
		})).isEqualTo(Detail.GLANCED);
	}

	@Test
	void materialsOfOldGamesAreAnObject() {
		BodySeen seen = Read.fact(BodySeen.class, Read.message("scan-planet",
				(message) -> message.set("Materials", Golden.json("{\"iron\": 20.5, \"nickel\": 79.5}"))));
		assertThat(seen.form()).isNotNull()
			.extracting((form) -> form.planet() != null ? form.planet().materials() : null)
			.isEqualTo(List.of(new Share("nickel", 79.5), new Share("iron", 20.5)));
	}

	@Test
	void aPositionOfAnotherSystemLeavesTheBody() {
		Verdict verdict = Read.message("scan-planet", (message) -> message.set("StarPos", Golden.json("[700, 0, 0]")));
		assertThat(Read.facts(verdict)).hasSize(1).allMatch(BodySeen.class::isInstance);
	}

	@Test
	void aBarycentreHasAnOrbitAndNoName() {
		BodySeen seen = Read.fact(BodySeen.class, "barycentre");
		assertThat(seen.name()).isNull();
		assertThat(seen.form()).isEqualTo(new Form(Detail.WHOLE, Kind.BARYCENTRE, null, null, List.of(),
				new Orbit(5.9e12, 0.25, 17.25, 113.75, 7.82e9, 110.25, 14.5), null, null, null, null, null, List.of(),
				null));
	}

	@Test
	void aScannerFromAfarCountsSignals() {
		BodySignals told = Read.fact(BodySignals.class, "bodysignals");
		assertThat(told.signals()).containsExactly(new Count("Biological", 2), new Count("Geological", 3));
		assertThat(told.isMapped()).isFalse();
		assertThat(told.isRing()).isFalse();
		assertThat(told.genuses()).isNull();
		assertThat(Read.fact(BodySeen.class, "bodysignals").form()).isNull();
	}

	@Test
	void probesTellGenuses() {
		BodySignals told = Read.fact(BodySignals.class, "mappedsignals");
		assertThat(told.isMapped()).isTrue();
		assertThat(told.genuses()).containsExactly("Bacterial_Genus", "Fonticulus_Genus");
	}

	@Test
	void theSignalsOfARingAreGoods() {
		BodySignals told = Read.fact(BodySignals.class, "hotspots");
		assertThat(told.isRing()).isTrue();
		assertThat(told.signals()).containsExactly(new Count("lowtemperaturediamond", 2), new Count("tritium", 1));
	}

	@Test
	void aSampleTellsGenusSpeciesAndVariant() {
		OrganismSeen seen = Read.fact(OrganismSeen.class, "organic");
		assertThat(seen).isEqualTo(new OrganismSeen(BodyKey.of(SOL, 41), seen.stamp(), "Bacterial_Genus",
				"Bacterial_04", "Bacterial_04_Tin", 12.5, -170.25));
	}

	@Test
	void aFindForTheCodexIsTold() {
		CodexEntrySeen seen = Read.fact(CodexEntrySeen.class, "codex");
		assertThat(seen).isEqualTo(new CodexEntrySeen(SOL, seen.stamp(), 2320413, 41, "Bacterial_04_Tin", "Biology",
				"Organic_Structures", 18, null, 12.5, -170.25));
	}

	@Test
	void aFindOfAnOldProgramIsAnEventOfTheJournal() {
		ObjectNode envelope = Golden.envelope("codex");
		envelope.put("$schemaRef", "https://eddn.edcd.io/schemas/journal/1");
		Golden.message(envelope).set("StarSystem", Golden.message(envelope).remove("System"));
		Verdict verdict = new Readings(Unversioned.POSITIONS).read(Golden.frame(envelope)).verdict();
		assertThat(Read.fact(CodexEntrySeen.class, verdict)).isEqualTo(Read.fact(CodexEntrySeen.class, "codex"));
	}

	@Test
	void aFindInSpaceIsOnNoBody() {
		Verdict verdict = Read.message("codex", (message) -> message.remove(List.of("BodyID", "BodyName")));
		assertThat(Read.fact(CodexEntrySeen.class, verdict).bodyId()).isNull();
		assertThat(Read.facts(verdict)).noneMatch(BodySeen.class::isInstance);
	}

	@ParameterizedTest
	@ValueSource(strings = { "scan-planet", "scan-star", "barycentre", "bodysignals", "mappedsignals", "hotspots",
			"organic", "codex" })
	void bodiesAreSharedWithTheLegacyGalaxyButNotTheirDiscovery(String golden) {
		ObjectNode envelope = Golden.envelope(golden);
		Golden.header(envelope).remove("gameversion");
		Verdict verdict = new Readings(Unversioned.POSITIONS).read(Golden.frame(envelope)).verdict();
		assertThat(Read.facts(verdict)).hasSameSizeAs(Read.facts(Read.message(golden, (_) -> {
		}))).noneMatch((fact) -> fact instanceof BodySeen seen && seen.discovery() != null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					scan-planet | BodyID | 512 | BodyID
					scan-planet | BodyID | -1 | BodyID
					scan-planet | BodyName | "" | BodyName
					scan-planet | Radius | -1 | Radius
					scan-planet | Radius | 1e308 | Radius
					scan-planet | SemiMajorAxis | 1e400 | SemiMajorAxis
					scan-planet | MeanAnomaly | "x" | MeanAnomaly
					scan-planet | Landable | 1 | Landable
					scan-planet | Parents | [{"Star": 512}] | Parents[0].Star
					scan-planet | Parents | [{"Star": -1}] | Parents[0].Star
					scan-planet | Materials | [{"Name": "iron"}] | Materials[0].Percent
					scan-planet | Composition | {"Ice": -0.5} | Composition.Ice
					scan-planet | Rings | [{"Name": "x", "RingClass": "y", "MassMT": 1, "InnerRad": 1e300, "OuterRad": 1}] | Rings[0].InnerRad
					scan-planet | SystemAddress | 9223372036854775807 | BodyID
					scan-star | Subclass | 2.5 | Subclass
					scan-star | Age_MY | -1 | Age_MY
					barycentre | OrbitalPeriod | 1e30 | OrbitalPeriod
					bodysignals | Signals | [{"Type": "", "Count": 1}] | Signals[0].Type
					bodysignals | Signals | [{"Type": "x", "Count": -1}] | Signals[0].Count
					organic | Latitude | 90.5 | Latitude
					organic | Genus | null | Genus
					codex | EntryID | 1.5 | EntryID
					""")
	void refusesNonsense(String golden, String field, String value, String bad) {
		Read.refusesField(Read.message(golden, (message) -> message.set(field, Golden.json(value))), bad);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			$Codex_Ent_Bacterial_04_Ruthenium_Name; | Bacterial_04_Ruthenium
			$Codex_Ent_Seed_Name; | Seed
			$Codex_SubCategory_Geology_and_Anomalies; | Geology_and_Anomalies
			Seed | Seed
			""")
	void aSymbolOfTheCodexIsUnwrapped(String written, String word) {
		assertThat(Words.codex(written)).isEqualTo(word);
	}

	private static Detail detail(Consumer<ObjectNode> change) {
		Form form = Read.fact(BodySeen.class, Read.message("scan-planet", change)).form();
		assertThat(form).isNotNull();
		return Objects.requireNonNull(form).detail();
	}

}
