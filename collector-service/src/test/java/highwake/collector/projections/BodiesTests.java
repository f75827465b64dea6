package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import highwake.collector.facts.BodySeen;
import highwake.collector.facts.BodySeen.Detail;
import highwake.collector.facts.BodySeen.Discovery;
import highwake.collector.facts.BodySeen.Form;
import highwake.collector.facts.BodySeen.Kind;
import highwake.collector.facts.BodySeen.Ring;
import highwake.galaxy.BodyKey;
import highwake.galaxy.SystemAddress;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodiesTests {

	@TempDir
	private Path data;

	@BeforeEach
	void migrate() {
		StoreFile.GALAXY.migrate(this.data);
	}

	@Test
	void aRicherScanIsNotLostToALaterPoorerOne() throws SQLException {
		put(scan(1, Detail.WHOLE, "Icy body", null), scan(9, Detail.GLANCED, "Rocky body", null), named(10));
		assertThat(rows("select type, detail from body")).containsExactly("galaxy.db type=Icy body detail=3");
	}

	@Test
	void ofTwoScansAsRichTheNewerWins() throws SQLException {
		put(scan(5, Detail.WHOLE, "Icy body", null), scan(6, Detail.WHOLE, "Rocky body", null),
				scan(4, Detail.WHOLE, "Water world", null));
		assertThat(rows("select type from body")).containsExactly("galaxy.db type=Rocky body");
	}

	@Test
	void ofTwoScansAtOnceTheGreaterContentWinsInAnyOrder() throws SQLException {
		put(scan(5, Detail.WHOLE, "A", null), scan(5, Detail.WHOLE, "B", null));
		List<String> rows = rows("select * from body");
		put(scan(5, Detail.WHOLE, "A", null));
		assertThat(rows("select * from body")).isEqualTo(rows);
		assertThat(rows("select type from body")).containsExactly("galaxy.db type=B");
	}

	@Test
	void whatWasOnceDiscoveredStaysSoWhicheverScanWins() throws SQLException {
		put(scan(5, Detail.WHOLE, "A", new Discovery(false, false, null)),
				scan(1, Detail.GLANCED, "A", new Discovery(true, false, true)),
				scan(9, Detail.WHOLE, "A", new Discovery(false, null, null)));
		assertThat(rows("select was_discovered as d, was_mapped as m, was_footfalled as f from body"))
			.containsExactly("galaxy.db d=1 m=0 f=1");
	}

	@Test
	void aNameIsKeptUntilAScanTellsMore() throws SQLException {
		put(named(9));
		assertThat(rows("select name, detail from body")).containsExactly("galaxy.db name= 1 detail=0");
		put(scan(1, Detail.GLANCED, "A", null));
		assertThat(rows("select name, type from body")).containsExactly("galaxy.db name= 1 type=A");
	}

	@Test
	void theBodiesOfASystemAreARangeOfIds() throws SQLException {
		put(new BodySeen(BodyKey.of(new SystemAddress(2), 511), Facts.stamp(1, 1), "B", "B 9", null, null),
				new BodySeen(BodyKey.of(new SystemAddress(3), 0), Facts.stamp(1, 1), "C", "C", null, null),
				new BodySeen(BodyKey.of(new SystemAddress(2), 0), Facts.stamp(1, 1), "B", "B", null, null));
		assertThat(rows("select id >> 9 as a, id & 511 as b from body where id between 2 << 9 and 2 << 9 | 511"))
			.containsExactly("galaxy.db a=2 b=0", "galaxy.db a=2 b=511");
	}

	@Test
	void aRingIsALine() throws SQLException {
		Form form = new Form(Detail.WHOLE, Kind.PLANET, "A", null, List.of(), null, null, null, null, null, null,
				List.of(new Ring("Sol 1 A Ring", "Icy", 30500.25, 2500000, 3500000),
						new Ring("Sol 1 B Ring", "Rocky", 7, 4000000, 5000000)),
				null);
		put(new BodySeen(BodyKey.of(new SystemAddress(1), 1), Facts.stamp(1, 1), "Sol", "Sol 1", form, null));
		assertThat(rows("select rings from body")).containsExactly(
				"galaxy.db rings= A Ring\tIcy\t30500.25\t2500000\t3500000\n" + " B Ring\tRocky\t7\t4000000\t5000000");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			Sol|Sol|''
			Sol|Sol 1| 1
			Sol|Earth|Earth
			Sol|Solitude 3|Solitude 3
			""")
	void aNameThatGoesOnFromItsOwnersIsNotWrittenTwice(String owner, String name, String written) {
		assertThat(Names.after(owner, name)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({ "7, 7", "7.25, 7.25", "-3, -3", "0, 0", "1e21, 1.0E21", "0.0000001, 1.0E-7",
			"616460000000, 616460000000" })
	void aNumberInATextIsShort(double number, String text) {
		assertThat(Numbers.text(number)).isEqualTo(text);
	}

	private static BodySeen named(int at) {
		return new BodySeen(BodyKey.of(new SystemAddress(1), 1), Facts.stamp(at, at), "Sol", "Sol 1", null, null);
	}

	private static BodySeen scan(int at, Detail detail, String type, @Nullable Discovery discovery) {
		Form form = new Form(detail, Kind.PLANET, type, 1.5, List.of(), null, null, null, null, null, null, List.of(),
				null);
		return new BodySeen(BodyKey.of(new SystemAddress(1), 1), Facts.stamp(at, at), "Sol", "Sol 1", form, discovery);
	}

	private void put(BodySeen... heard) throws SQLException {
		try (Connection connection = StoreFile.GALAXY.openWriter(this.data); Bodies bodies = new Bodies(connection)) {
			for (BodySeen seen : heard) {
				bodies.put(seen);
			}
		}
	}

	private List<String> rows(String sql) throws SQLException {
		return Facts.rows(StoreFile.GALAXY, this.data, sql);
	}

}
