package highwake.auth.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import highwake.store.dialect.SqliteDialect;
import highwake.store.dialect.SqliteErrors;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/// Opens `auth.db`: WAL, every commit on the disk before it is answered, foreign keys held, what is deleted overwritten.
///
/// There is one connection: a transaction takes it for well under a millisecond plus one sync of the disk, never for the
/// time of a call to Frontier. Transactions begin IMMEDIATE, so that a read in one can never fail its write, also while
/// the release before this one still runs beside it. Only the service's own user can read the file; SQLite gives its
/// `-wal` and `-shm` the same rights.
@Configuration(proxyBeanMethods = false)
class AccountsFile {

	private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(5);

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	@Bean
	HikariDataSource dataSource(StoreProperties properties) throws IOException {
		Path file = properties.file();
		create(file);
		SQLiteDataSource source = new SQLiteDataSource(config());
		source.setUrl("jdbc:sqlite:" + file);
		HikariConfig pool = new HikariConfig();
		pool.setPoolName("auth.db");
		pool.setDataSource(source);
		pool.setMaximumPoolSize(1);
		pool.setConnectionTimeout(BUSY_TIMEOUT.toMillis() * 2);
		return new HikariDataSource(pool);
	}

	@Bean
	JdbcDialect dialect() {
		return SqliteDialect.INSTANCE;
	}

	@Bean
	SQLExceptionTranslator errors() {
		return new SqliteErrors();
	}

	private static SQLiteConfig config() {
		SQLiteConfig config = new SQLiteConfig();
		config.setJournalMode(JournalMode.WAL);
		config.setSynchronous(SynchronousMode.FULL);
		config.setTransactionMode(TransactionMode.IMMEDIATE);
		config.enforceForeignKeys(true);
		config.setBusyTimeout((int) BUSY_TIMEOUT.toMillis());
		config.setPragma(Pragma.SECURE_DELETE, "true");
		return config;
	}

	private static void create(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		try {
			Files.createFile(file, rights(file));
		}
		catch (FileAlreadyExistsException _) {
			// The release before this one made it.
		}
	}

	private static FileAttribute<?>[] rights(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNER_ONLY) } : new FileAttribute<?>[0];
	}

}
