package highwake.auth.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import highwake.auth.RunningService;
import highwake.auth.SettableClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsFileTests {

	private Path data;

	private RunningService first;

	private RunningService second;

	@BeforeAll
	void start(@TempDir Path directory) {
		this.data = directory.resolve("made/on/the/way");
		this.first = RunningService.start(this.data, new SettableClock(), Map.of());
		this.second = RunningService.start(this.data, new SettableClock(), Map.of());
	}

	@AfterAll
	void stop() {
		this.first.close();
		this.second.close();
	}

	@Test
	void everyCommitIsOnTheDiskAndWhatIsDeletedIsOverwritten() {
		assertThat(pragma("journal_mode")).isEqualTo("wal");
		assertThat(pragma("synchronous")).isEqualTo("2");
		assertThat(pragma("foreign_keys")).isEqualTo("1");
		assertThat(pragma("secure_delete")).isEqualTo("1");
		assertThat(pragma("busy_timeout")).isEqualTo("5000");
	}

	@Test
	void everyTableOfOursIsStrict() {
		assertThat(jdbc(this.first).sql(
				"select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite%'")
			.query(String.class)
			.list()).containsExactly("flyway_schema_history");
	}

	@Test
	void onlyTheServicesUserMayReadIt() throws IOException {
		jdbc(this.first).sql("select 1").query(Integer.class).single();
		for (String name : new String[] { "auth.db", "auth.db-wal", "auth.db-shm" }) {
			assertThat(Files.getPosixFilePermissions(this.data.resolve(name))).as(name)
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		}
	}

	@Test
	void refusalsHaveTheirNames() {
		JdbcClient jdbc = jdbc(this.first);
		String insert = "insert into commander (commander_id, name, first_signed_in_at, signed_in_at) values (99, 'x', 0, 0)";
		jdbc.sql(insert).update();
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> jdbc.sql(insert).update());
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> jdbc.sql("insert into tokens (commander_id, key_id, sealed, stored_at) values (1, 'k', 's', 0)")
					.update());
	}

	/// Two releases run side by side for a while in every deploy. A transaction that
	/// reads before it writes must not
	/// fail because the other one wrote in between.
	@Test
	void aTransactionWaitsForThatOfTheOtherRelease() {
		CountDownLatch begun = new CountDownLatch(1);
		CompletableFuture<Void> other = Objects.requireNonNull(transaction(this.first).execute((_) -> {
			assertThat(count(this.first)).isZero();
			CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
				begun.countDown();
				transaction(this.second).executeWithoutResult((_) -> {
					assertThat(count(this.second)).isEqualTo(1);
					insert(this.second, 2);
				});
			});
			Awaitility.await().until(() -> begun.getCount() == 0);
			insert(this.first, 1);
			return running;
		}));
		other.join();
		assertThat(count(this.first)).isEqualTo(2);
	}

	private static void insert(RunningService service, int name) {
		jdbc(service).sql("""
				insert into pending_sign_in (state_hash, browser_hash, key_id, sealed_verifier, return_to, expires_at)
				values (:name, '', '', '', '/', 0)
				""").param("name", Integer.toString(name)).update();
	}

	private static int count(RunningService service) {
		return jdbc(service).sql("select count(*) from pending_sign_in").query(Integer.class).single();
	}

	private static TransactionTemplate transaction(RunningService service) {
		return new TransactionTemplate(service.part(PlatformTransactionManager.class));
	}

	private static JdbcClient jdbc(RunningService service) {
		return service.part(JdbcClient.class);
	}

	private String pragma(String name) {
		return jdbc(this.first).sql("pragma " + name).query(String.class).single();
	}

}
