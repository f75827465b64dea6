package highwake.benchmarks.api;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MadeGalaxyTests {

	private static final GalaxySize SMALL = new GalaxySize(4_000, 1_000, 58_000);

	@TempDir
	private Path data;

	@TempDir
	private Path again;

	@Test
	void thereIsAsMuchAsWasAskedFor() throws Exception {
		MadeGalaxy galaxy = MadeGalaxy.write(this.data, SMALL);
		assertThat(number(this.data, StoreFile.GALAXY, "select count(*) from system")).isEqualTo(4_000);
		assertThat(number(this.data, StoreFile.GALAXY, "select count(*) from station")).isEqualTo(1_000);
		assertThat(number(this.data, StoreFile.MARKET, "select sum(offer_count) from market"))
			.isEqualTo(galaxy.offers());
		assertThat((double) galaxy.offers()).isCloseTo(58_000, within(2_000.0));
		assertThat(number(this.data, StoreFile.GALAXY, "select count(*) from station where type = 'FleetCarrier'"))
			.isBetween(110L, 190L);
	}

	@Test
	void itIsTheSameEachTime() throws Exception {
		MadeGalaxy galaxy = MadeGalaxy.write(this.data, SMALL);
		assertThat(MadeGalaxy.write(this.again, SMALL)).isEqualTo(galaxy);
		String offers = "select sum(length(offers) * (market_id % 1009)) from market";
		assertThat(number(this.again, StoreFile.MARKET, offers)).isEqualTo(number(this.data, StoreFile.MARKET, offers));
	}

	private static long number(Path data, StoreFile file, String sql) throws SQLException {
		try (Connection connection = file.openReader(data);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			return row.getLong(1);
		}
	}

}
