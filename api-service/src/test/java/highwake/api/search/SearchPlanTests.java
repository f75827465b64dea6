package highwake.api.search;

import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import highwake.api.Plans;
import highwake.store.StoreFile;

class SearchPlanTests {

	@TempDir
	Path directory;

	@ParameterizedTest
	@ValueSource(strings = { PlaceSearch.NAMED_CARRIERS, PlaceSearch.CARRIERS_BY_CALLSIGN, PlaceSearch.CARRIERS_CALLED,
			StationSearchController.STATIONS })
	void readsByAnIndex(String sql) throws SQLException {
		Plans.hold(StoreFile.GALAXY, this.directory, sql);
	}

}
