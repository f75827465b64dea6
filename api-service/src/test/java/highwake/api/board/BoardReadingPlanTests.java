package highwake.api.board;

import java.nio.file.Path;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import highwake.api.Plans;
import highwake.store.StoreFile;

/// Following reads by an index; only the first load reads whole tables, and the list of commodities, which is short.
class BoardReadingPlanTests {

	@TempDir
	Path directory;

	@ParameterizedTest
	@ValueSource(
			strings = { BoardReading.SYSTEMS_CHANGED, StationRow.CHANGED, StationRow.REMOVED, StationRow.UNPLACED })
	void followsTheGalaxyByAnIndex(String sql) throws SQLException {
		Plans.hold(StoreFile.GALAXY, this.directory, sql);
	}

	@Test
	void followsTheMarketsByAnIndex() throws SQLException {
		Plans.hold(StoreFile.MARKET, this.directory, BoardReading.MARKETS_CHANGED);
		Plans.hold(StoreFile.MARKET, this.directory, BoardReading.MARKETS_REMOVED);
	}

	@ParameterizedTest
	@ValueSource(strings = { BoardReading.MODULES, BoardReading.SHIPS, BoardReading.OUTFITTING_CHANGED,
			BoardReading.OUTFITTING_REMOVED, BoardReading.SHIPYARDS_CHANGED, BoardReading.SHIPYARDS_REMOVED })
	void followsWhatIsSoldByAnIndex(String sql) throws SQLException {
		Plans.hold(StoreFile.MARKET, this.directory, sql);
	}

	@Test
	void loadsStationsInOnePassWithTheirSystemsByAnIndex() throws SQLException {
		assertThat(Plans.of(StoreFile.GALAXY, this.directory, StationRow.ALL)).containsOnlyOnce("SCAN s")
			.filteredOn((step) -> step.startsWith("SCAN"))
			.hasSize(1);
	}

	@Test
	void theIndexTellsTheOrderOfNames() throws SQLException {
		assertThat(Plans.of(StoreFile.GALAXY, this.directory, BoardReading.SYSTEMS_BY_NAME))
			.containsExactly("SCAN system USING COVERING INDEX system_by_name");
	}

	@Test
	void theRestOfTheLoadCanBePrepared() throws SQLException {
		assertThat(Plans.of(StoreFile.GALAXY, this.directory, BoardReading.SYSTEMS)).hasSize(1);
		assertThat(Plans.of(StoreFile.MARKET, this.directory, BoardReading.COMMODITIES)).hasSize(1);
		assertThat(Plans.of(StoreFile.MARKET, this.directory, BoardReading.MARKETS)).hasSize(1);
		assertThat(Plans.of(StoreFile.MARKET, this.directory, BoardReading.OUTFITTING)).hasSize(1);
		assertThat(Plans.of(StoreFile.MARKET, this.directory, BoardReading.SHIPYARDS)).hasSize(1);
	}

}
