package highwake.auth.signin;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

import highwake.auth.RunningService;
import highwake.auth.SettableClock;
import highwake.auth.sessions.SessionToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PendingSignInsTests {

	private final SettableClock clock = new SettableClock();

	private final SessionToken browser = SessionToken.random();

	private RunningService service;

	private PendingSignIns pending;

	@BeforeAll
	void start(@TempDir Path data) {
		this.service = RunningService.start(data, this.clock,
				Map.of("highwake.auth.key", RunningService.KEY, "highwake.auth.pending.most", "5"));
		this.pending = this.service.part(PendingSignIns.class);
	}

	@AfterAll
	void stop() {
		this.service.close();
	}

	@Test
	void findingLeavesItTakingDoesNot() {
		PendingSignIn signIn = new PendingSignIn("state", "verifier", ReturnPath.of("/here"));
		this.pending.add(this.browser, signIn);
		assertThat(this.pending.find(this.browser, "state")).hasValue(signIn);
		assertThat(this.pending.take(SessionToken.random(), "state")).isEmpty();
		assertThat(this.pending.take(this.browser, "another")).isEmpty();
		assertThat(this.pending.has(this.browser)).isTrue();
		assertThat(this.pending.take(this.browser, "state")).hasValue(signIn);
		assertThat(this.pending.take(this.browser, "state")).isEmpty();
		assertThat(this.pending.has(this.browser)).isFalse();
		assertThat(signIn).hasToString("PendingSignIn[hidden]");
	}

	@Test
	void whenThereAreTooManyTheOldestGo() {
		SessionToken person = SessionToken.random();
		IntStream.range(0, 9).forEach((i) -> {
			this.pending.add(person, new PendingSignIn("s" + i, "v", ReturnPath.HOME));
			this.clock.pass(java.time.Duration.ofSeconds(1));
		});
		assertThat(this.service.part(JdbcClient.class)
			.sql("select count(*) from pending_sign_in")
			.query(Integer.class)
			.single()).isEqualTo(5);
		assertThat(this.pending.find(person, "s3")).isEmpty();
		assertThat(this.pending.find(person, "s4")).isPresent();
	}

}
