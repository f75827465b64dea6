package highwake.api.files;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import highwake.store.StoreFile;
import highwake.store.dialect.SqliteErrors;

/// The files in the data directory, for requests. Safe for any thread.
@Component
@EnableConfigurationProperties(DataProperties.class)
public class DataFiles implements DisposableBean {

	/// More rows than any answer has.
	private static final int MOST_ROWS = 10_000;

	private final Path directory;

	private final HikariDataSource readers;

	private final JdbcClient galaxy;

	DataFiles(DataProperties properties) {
		this.directory = properties.data();
		TimedReaders timed = new TimedReaders(StoreFile.GALAXY.readers(this.directory), properties.longestRead());
		HikariConfig config = new HikariConfig();
		config.setPoolName("galaxy");
		config.setDataSource(timed);
		config.setMaximumPoolSize(properties.readers());
		config.setMinimumIdle(0);
		config.setInitializationFailTimeout(-1);
		config.setConnectionTimeout(properties.longestRead().toMillis());
		this.readers = new HikariDataSource(config);
		JdbcTemplate template = new JdbcTemplate(timed.renewing(this.readers));
		template.setExceptionTranslator(new SqliteErrors());
		template.setMaxRows(MOST_ROWS);
		this.galaxy = JdbcClient.create(new NamedParameterJdbcTemplate(template));
	}

	/// Answers the data directory.
	public Path directory() {
		return this.directory;
	}

	/// Answers the way to ask `galaxy.db`; throws [FileAbsent] while it is not there.
	public JdbcClient galaxy() {
		if (!StoreFile.GALAXY.existsIn(this.directory)) {
			throw new FileAbsent(StoreFile.GALAXY);
		}
		return this.galaxy;
	}

	/// Notes that `galaxy.db` is another file than before: whatever is open is closed
	/// once it is idle.
	public void replaced() {
		this.readers.getHikariPoolMXBean().softEvictConnections();
	}

	@Override
	public void destroy() {
		this.readers.close();
	}

}
