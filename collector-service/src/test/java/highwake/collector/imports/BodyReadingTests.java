package highwake.collector.imports;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import highwake.collector.facts.BodySeen;
import highwake.collector.facts.BodySeen.Detail;
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
import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.SystemSeen;
import highwake.galaxy.BodyKey;
import highwake.galaxy.SystemAddress;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyReadingTests {

	private static final SystemAddress TESTBED = new SystemAddress(10477373803L);

	@Test
	void aStarIsReadInTheJournalsUnits() {
		assertThat(facts(BodySeen.class, Source.SPANSH, Dumps.spansh())).first()
			.isEqualTo(new BodySeen(BodyKey.of(TESTBED, 0), stamp("2026-01-02T00:00:00Z"), "Testbed", "Testbed",
					new Form(Detail.SCANNED, Kind.STAR, "M", 0.0, List.of(), null, new Spin(172_800.0, 0.25, null),
							347_750_000.0, 3000.0, new Star(3, 0.4, "Va", 8.5, 4000L), null,
							List.of(new Ring("Testbed A Belt", "MetalRich", 100, 1000, 2000)), null),
					null));
	}

	@Test
	void aPlanetIsReadInTheJournalsUnits() {
		Form form = facts(BodySeen.class, Source.SPANSH, Dumps.spansh()).getLast().form();
		assertThat(form).isEqualTo(new Form(Detail.SCANNED, Kind.PLANET, "High metal content body", 500.5,
				List.of(new Parent("Null", 3), new Parent("Star", 0)),
				new Orbit(74_798_935_350.0, 0.1, -3.0, 20.0, 864_000.0, -40.0, 30.0), new Spin(-864_000.0, 0.5, true),
				3_000_500.0, 300.0, null,
				new Planet(0.5, 19.614, 50_662.5, true, null, "hot thick sulfur dioxide atmosphere", "SulphurDioxide",
						"major metallic magma volcanism",
						List.of(new Share("Rock", 0.6), new Share("Metal", 0.4), new Share("Ice", 0)),
						List.of(new Share("SulphurDioxide", 75), new Share("Oxygen", 25)),
						List.of(new Share("tin", 30), new Share("iron", 20.5))),
				List.of(new Ring("Testbed 2 A Ring", "Metalic", 7, 100, 200)), "Pristine"));
	}

	@Test
	void theMainStarsClassIsTheSystems() {
		assertThat(facts(SystemSeen.class, Source.SPANSH, Dumps.spansh())).last()
			.returns("M", SystemSeen::starClass)
			.returns(stamp("2026-01-02T00:00:00Z"), SystemSeen::stamp);
	}

	@Test
	void signalsAreReadOnBodiesAndInRings() {
		assertThat(facts(BodySignals.class, Source.SPANSH, Dumps.spansh())).containsExactly(
				new BodySignals(BodyKey.of(TESTBED, 4), stamp("2026-01-04T00:00:00Z"), true, false,
						List.of(new Count("Biological", 2), new Count("Geological", 1)), List.of("Bacterial_Genus")),
				new BodySignals(BodyKey.of(TESTBED, 5), stamp("2026-01-03T00:00:00Z"), true, true,
						List.of(new Count("alexandrite", 3), new Count("lowtemperaturediamond", 1)), null));
	}

	@Test
	void edsmWritesGravityAndRingsInOtherUnits() {
		String body = """
				{"id64":144115198553229675,"bodyId":4,"name":"Moon","type":"Planet","subType":"Rocky body",
				"gravity":0.5,"reserveLevel":"Major","rings":[{"name":"R","type":"Rocky","mass":1,"innerRadius":3,
				"outerRadius":4}],"systemId64":10477373803,"systemName":"Sol","updateTime":"2021-01-11 03:07:05"}""";
		Form form = Objects.requireNonNull(facts(BodySeen.class, Source.EDSM, body).getFirst().form());
		assertThat(form.detail()).isEqualTo(Detail.GLANCED);
		assertThat(Objects.requireNonNull(form.planet()).gravity()).isCloseTo(4.899, Offset.offset(1e-9));
		assertThat(form.rings()).containsExactly(new Ring("R", "Rocky", 1, 3_000, 4_000));
		assertThat(form.reserveLevel()).isEqualTo("Major");
	}

	@Test
	void aBodyWithoutANumberIsListed() {
		Findings findings = new Findings();
		List<Fact> facts = Dumps.read(Source.SPANSH, Dumps.spansh(
				(text) -> text.replace("\"bodyId\":0", "\"bodyId\":null").replace("\"bodyId\":4", "\"bodyId\":512")),
				findings);
		assertThat(facts).noneMatch(BodySeen.class::isInstance).noneMatch(BodySignals.class::isInstance);
		assertThat(findings.problems()).hasSize(2)
			.anyMatch((problem) -> problem.contains("bodies[0].bodyId is missing"))
			.anyMatch((problem) -> problem.contains("bodies[1].bodyId is refused"));
	}

	private static <T> List<T> facts(Class<T> kind, Source source, String element) {
		return Dumps.read(source, element).stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static Stamp stamp(String at) {
		return new Stamp(Instant.parse(at), Instant.parse(at));
	}

}
