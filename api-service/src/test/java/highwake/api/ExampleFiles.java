package highwake.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import highwake.store.StoreFile;

/// Fills a directory of its own with the example galaxy before the program starts.
class ExampleFiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path directory = Files.createTempDirectory("highwake-api-");
			ExampleGalaxy.into(directory);
			nameEpoch(StoreFile.GALAXY, directory, "fedcba9876543210fedcba9876543210");
			nameEpoch(StoreFile.MARKET, directory, "0123456789abcdef0123456789abcdef");
			ExampleNews.into(directory);
			TestPropertyValues.of("highwake.data=" + directory).applyTo(context);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/// A file's epoch is drawn when the file is made; answers that tell it would never be
	/// the same.
	private static void nameEpoch(StoreFile file, Path directory, String epoch) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.in(directory));
				PreparedStatement update = connection.prepareStatement("update progress set epoch = ?")) {
			update.setString(1, epoch);
			update.executeUpdate();
		}
	}

}
