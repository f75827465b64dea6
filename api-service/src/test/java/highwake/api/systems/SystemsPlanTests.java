package highwake.api.systems;

import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import highwake.api.Plans;
import highwake.store.StoreFile;

class SystemsPlanTests {

	@TempDir
	Path directory;

	@ParameterizedTest
	@ValueSource(strings = { Statuses.BY_ADDRESS, SystemDetails.BY_ADDRESS, Governments.FACTIONS, Governments.CONFLICTS,
			Governments.WAR, Governments.POWERS, Governments.TOLD })
	void readsByAnIndex(String sql) throws SQLException {
		Plans.hold(StoreFile.GALAXY, this.directory, sql);
	}

}
