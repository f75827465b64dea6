package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import highwake.collector.facts.SignalsSeen;
import highwake.collector.facts.SignalsSeen.Signal;
import highwake.collector.facts.SignalsSeen.Source;
import highwake.galaxy.SystemAddress;
import highwake.store.StoreFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SignalsTests {

	private static final int HOUR = 3_600;

	@TempDir
	private Path data;

	@BeforeEach
	void migrate() {
		StoreFile.GALAXY.migrate(this.data);
	}

	@Test
	void aNewerBatchLeavesWhatItDoesNotMention() throws SQLException {
		put(List.of(batch(0, lasting("Installation"), lasting("Beacon")), batch(9, lasting("Beacon"))));
		assertThat(rows("select name, seen_at % 100000 / 1000 as at from signal order by name"))
			.containsExactly("galaxy.db name=Beacon at=9", "galaxy.db name=Installation at=0");
	}

	@Test
	void aSourceIsGoneAnHourAfterAnythingNewer() throws SQLException {
		put(List.of(batch(0, passing("Emissions", "Boom")), batch(HOUR, lasting("Beacon"))));
		assertThat(rows("select name from signal")).hasSize(2);
		put(List.of(batch(HOUR + 1, lasting("Beacon")), batch(0, passing("Emissions", "Boom"))));
		assertThat(rows("select name from signal")).containsExactly("galaxy.db name=Beacon");
	}

	@Test
	void twoSourcesOfDifferentFactionsAreTwo() throws SQLException {
		put(List.of(batch(0, passing("Emissions", "Boom"), passing("Emissions", "War"))));
		assertThat(rows("select state from signal")).hasSize(2);
	}

	@Test
	void aSystemKeepsTheNewestSignalsWhateverTheOrder() throws SQLException {
		Random random = new Random(5);
		List<SignalsSeen> heard = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			int at = random.nextInt(2 * HOUR);
			heard.add(batch(at, lasting("L" + random.nextInt(90)), passing("P" + random.nextInt(40), "Boom")));
		}
		put(heard);
		List<String> rows = rows("select * from signal");
		assertThat(rows("select * from signal where is_transient = 0")).hasSize(Signals.MOST_LASTING);
		assertThat(rows("select * from signal where is_transient = 1")).hasSize(Signals.MOST_TRANSIENT);
		for (int round = 0; round < 5; round++) {
			try (Connection connection = StoreFile.GALAXY.openWriter(this.data);
					java.sql.Statement statement = connection.createStatement()) {
				statement.execute("delete from signal");
			}
			Collections.shuffle(heard, random);
			put(heard);
			assertThat(rows("select * from signal")).isEqualTo(rows);
		}
	}

	private void put(List<SignalsSeen> batches) throws SQLException {
		try (Connection connection = StoreFile.GALAXY.openWriter(this.data);
				Signals signals = new Signals(connection)) {
			for (SignalsSeen batch : batches) {
				signals.put(batch);
			}
		}
	}

	private List<String> rows(String sql) throws SQLException {
		return Facts.rows(StoreFile.GALAXY, this.data, sql);
	}

	private static SignalsSeen batch(int at, Signal... signals) {
		return new SignalsSeen(new SystemAddress(1), Facts.stamp(at, at), List.of(signals));
	}

	private static Signal lasting(String name) {
		return new Signal(name, "Installation", 1, null);
	}

	private static Signal passing(String name, String state) {
		return new Signal(name, "USS", 1, new Source("$USS_Type_Salvage;", state, null, null, null, 1));
	}

}
