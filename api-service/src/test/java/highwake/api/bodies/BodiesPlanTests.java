package highwake.api.bodies;

import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import highwake.api.Plans;
import highwake.store.StoreFile;

class BodiesPlanTests {

	@TempDir
	Path directory;

	@ParameterizedTest
	@ValueSource(strings = { Bodies.WORLDS, Bodies.ALL, Bodies.SIGNALS, Bodies.ORGANISMS })
	void readsByAnIndex(String sql) throws SQLException {
		Plans.hold(StoreFile.GALAXY, this.directory, sql);
	}

}
