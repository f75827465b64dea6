package highwake.collector.projections;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Every statement of the projections against the migrated files: it can be prepared, and its plan scans no large table.
class StatementsTests {

	private static final Pattern DICTIONARIES = Pattern.compile("SCAN (commodity|module|ship|material)\\b");

	@TempDir
	private Path data;

	@Test
	void noStatementOfTheGalaxyScansALargeTable() throws SQLException {
		StoreFile.GALAXY.migrate(this.data);
		try (Connection connection = StoreFile.GALAXY.openWriter(this.data)) {
			Set<String> prepared = new LinkedHashSet<>();
			Connection watched = watched(connection, prepared);
			try (GalaxyProjection _ = new GalaxyProjection(watched, Retention.NONE)) {
				Progress progress = Progress.read(watched);
				progress.replaceBy(progress, watched);
			}
			assertThat(prepared).hasSizeGreaterThan(20);
			assertThat(plans(connection, prepared)).isNotEmpty().noneMatch(StatementsTests::isScanOfALargeTable);
		}
	}

	@Test
	void noStatementOfTheMarketsScansALargeTable() throws SQLException {
		StoreFile.MARKET.migrate(this.data);
		try (Connection connection = StoreFile.MARKET.openWriter(this.data)) {
			Set<String> prepared = new LinkedHashSet<>();
			try (MarketProjection _ = new MarketProjection(watched(connection, prepared), Retention.NONE)) {
				assertThat(prepared).hasSizeGreaterThan(18);
				assertThat(plans(connection, prepared)).isNotEmpty().noneMatch(StatementsTests::isScanOfALargeTable);
			}
		}
	}

	/// The dictionaries have at most some thousand rows and are read once; `progress` has
	/// one row.
	private static boolean isScanOfALargeTable(String step) {
		return step.contains("SCAN") && !step.contains("SCAN progress") && !DICTIONARIES.matcher(step).find();
	}

	private static List<String> plans(Connection connection, Set<String> statements) throws SQLException {
		List<String> steps = new ArrayList<>();
		for (String sql : statements) {
			try (PreparedStatement explain = connection.prepareStatement("explain query plan " + sql);
					ResultSet step = explain.executeQuery()) {
				while (step.next()) {
					steps.add(step.getString("detail"));
				}
			}
		}
		return steps;
	}

	/// A connection that remembers what is prepared.
	private static Connection watched(Connection connection, Set<String> prepared) {
		return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (_, method, arguments) -> {
					if (method.getName().equals("prepareStatement")) {
						prepared.add((String) Objects.requireNonNull(arguments)[0]);
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

}
