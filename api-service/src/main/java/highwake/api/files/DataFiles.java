package highwake.api.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Objects;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

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

	private final Pool galaxy;

	private final Pool market;

	private final Pool history;

	DataFiles(DataProperties properties) {
		this.directory = properties.data();
		this.galaxy = new Pool(StoreFile.GALAXY, properties);
		this.market = new Pool(StoreFile.MARKET, properties);
		this.history = new Pool(StoreFile.HISTORY, properties);
	}

	/// Answers the data directory.
	public Path directory() {
		return this.directory;
	}

	/// Answers the way to ask `galaxy.db`; throws [FileAbsent] while it is not there.
	public JdbcClient galaxy() {
		return this.galaxy.client(this.directory);
	}

	/// Answers the way to ask `market.db`; throws [FileAbsent] while it is not there.
	public JdbcClient market() {
		return this.market.client(this.directory);
	}

	/// Answers the way to ask `history.db`; throws [FileAbsent] while it is not there.
	public JdbcClient history() {
		return this.history.client(this.directory);
	}

	/// Notes that `galaxy.db` or `market.db` is another file than before: whatever is
	/// open is closed once it is idle.
	public void replaced() {
		this.galaxy.evict();
		this.market.evict();
	}

	@Override
	public void destroy() {
		this.galaxy.close();
		this.market.close();
		this.history.close();
	}

	/// The connections to one file.
	private static final class Pool {

		private final StoreFile file;

		private final HikariDataSource readers;

		private final JdbcClient client;

		/// Which file it was when somebody asked last.
		private volatile @Nullable Object key;

		Pool(StoreFile file, DataProperties properties) {
			this.file = file;
			TimedReaders timed = new TimedReaders(file.readers(properties.data()), properties.longestRead());
			HikariConfig config = new HikariConfig();
			config.setPoolName(file.name().toLowerCase(Locale.ROOT));
			config.setDataSource(timed);
			config.setMaximumPoolSize(properties.readers());
			config.setMinimumIdle(0);
			config.setInitializationFailTimeout(-1);
			config.setConnectionTimeout(properties.longestRead().toMillis());
			this.readers = new HikariDataSource(config);
			JdbcTemplate template = new SlowReads(timed.renewing(this.readers), properties.slowRead());
			template.setExceptionTranslator(new SqliteErrors());
			template.setMaxRows(MOST_ROWS);
			this.client = JdbcClient.create(new NamedParameterJdbcTemplate(template));
		}

		JdbcClient client(Path directory) {
			Object now = keyOnDisk(this.file.in(directory));
			Object before = this.key;
			if (!Objects.equals(now, before)) {
				this.key = now;
				if (before != null) {
					evict();
				}
			}
			if (now == null) {
				throw new FileAbsent(this.file);
			}
			return this.client;
		}

		/// Answers what tells a file from one that takes its place, null where there is
		/// none.
		private static @Nullable Object keyOnDisk(Path path) {
			try {
				BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
				return (attributes.fileKey() != null) ? attributes.fileKey() : attributes.creationTime();
			}
			catch (IOException ex) {
				return null;
			}
		}

		void evict() {
			this.readers.getHikariPoolMXBean().softEvictConnections();
		}

		void close() {
			this.readers.close();
		}

	}

}
