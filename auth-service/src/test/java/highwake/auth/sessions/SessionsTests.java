package highwake.auth.sessions;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import highwake.auth.RunningService;
import highwake.auth.SettableClock;
import highwake.auth.commanders.Commander;
import highwake.auth.commanders.Commanders;
import highwake.auth.tokens.FrontierTokens;
import highwake.auth.tokens.TokenVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsTests {

	private static final FrontierTokens TOKENS = new FrontierTokens("access", null, null);

	private final SettableClock clock = new SettableClock();

	private RunningService service;

	private Sessions sessions;

	private Commanders commanders;

	private TokenVault vault;

	@BeforeAll
	void start(@TempDir Path data) {
		this.service = RunningService.start(data, this.clock, Map.of("highwake.auth.key", RunningService.KEY,
				"highwake.auth.sessions.per-commander", "3", "highwake.auth.sessions.upkeep-batch", "2"));
		this.sessions = this.service.part(Sessions.class);
		this.commanders = this.service.part(Commanders.class);
		this.vault = this.service.part(TokenVault.class);
	}

	@AfterAll
	void stop() {
		this.service.close();
	}

	@BeforeEach
	void clear() {
		this.service.part(JdbcClient.class).sql("delete from commander").update();
	}

	@Test
	void aCommanderKeepsTheFirstDayAndTakesTheNewName() {
		begin(1, "Ilsa");
		Commander first = this.commanders.find(1).orElseThrow();
		this.clock.pass(Duration.ofDays(1));
		begin(1, "Ilsa Marrow");
		Commander second = this.commanders.find(1).orElseThrow();
		assertThat(second.name()).isEqualTo("Ilsa Marrow");
		assertThat(second.firstSignedInAt()).isEqualTo(first.firstSignedInAt());
		assertThat(second.signedInAt()).isEqualTo(first.signedInAt().plus(Duration.ofDays(1)));
		assertThat(this.commanders.find(2)).isEmpty();
	}

	@Test
	void oneDeviceTooManyEndsTheSessionUnusedForLongest() {
		List<SessionToken> tokens = new ArrayList<>();
		for (int device = 0; device < 3; device++) {
			tokens.add(begin(1, "Ilsa"));
			this.clock.pass(Duration.ofHours(2));
		}
		this.sessions.seen(tokens.get(0));
		this.clock.pass(Duration.ofHours(2));
		tokens.add(begin(1, "Ilsa"));
		assertThat(tokens.stream().map((token) -> this.sessions.find(token).isPresent())).containsExactly(true, false,
				true, true);
	}

	@Test
	void useIsWrittenDownAtMostOnceAnHour() {
		SessionToken token = begin(1, "Ilsa");
		assertThat(this.sessions.isDue(token)).isFalse();
		this.clock.pass(Duration.ofHours(1));
		assertThat(this.sessions.isDue(token)).isTrue();
		this.sessions.seen(token);
		assertThat(this.sessions.isDue(token)).isFalse();
	}

	@Test
	void aSessionThatHasEndedIsNotWokenByUse() {
		SessionToken token = begin(1, "Ilsa");
		this.clock.pass(Duration.ofDays(30));
		this.sessions.seen(token);
		assertThat(this.sessions.find(token)).isEmpty();
	}

	@Test
	void upkeepDeletesWhatHasEndedInBatchesAndTheTokensWithTheLast() {
		Stream.of(1, 2, 3).forEach((id) -> begin(id, "Commander " + id));
		this.clock.pass(Duration.ofDays(29));
		SessionToken fresh = begin(3, "Commander 3");
		this.clock.pass(Duration.ofDays(1));
		assertThat(this.sessions.deleteEnded()).isEqualTo(2);
		assertThat(this.sessions.deleteEnded()).isEqualTo(1);
		assertThat(this.sessions.deleteEnded()).isZero();
		assertThat(this.sessions.find(fresh)).isPresent();
		assertThat(Stream.of(1, 2, 3).map((id) -> this.vault.find(id).isPresent())).containsExactly(false, false, true);
	}

	@Test
	void aDeviceThatEndedByTimeDoesNotKeepTheTokens() {
		begin(1, "Ilsa");
		this.clock.pass(Duration.ofDays(29));
		SessionToken phone = begin(1, "Ilsa");
		this.clock.pass(Duration.ofDays(1));
		this.sessions.end(phone);
		assertThat(this.vault.find(1)).isEmpty();
	}

	@Test
	void aCommanderIsForgottenAYearAfterTheLastSignIn() {
		begin(1, "Ilsa");
		this.clock.pass(Duration.ofDays(365));
		this.sessions.deleteEnded();
		assertThat(this.commanders.find(1)).isPresent();
		this.clock.pass(Duration.ofMillis(1));
		this.sessions.deleteEnded();
		assertThat(this.commanders.find(1)).isEmpty();
	}

	private SessionToken begin(long commanderId, String name) {
		return Objects.requireNonNull(
				new TransactionTemplate(this.service.part(PlatformTransactionManager.class)).execute((_) -> {
					Commander commander = this.commanders.signedIn(commanderId, name, this.clock.instant());
					this.vault.put(commanderId, TOKENS);
					return this.sessions.begin(commander, null);
				}));
	}

}
