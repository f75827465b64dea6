package highwake.suite.deploy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import highwake.suite.live.UnixHttp;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/// What becomes of those who ask when a live process is killed: what it was answering fails, everybody else waits for the
/// process that the service manager starts in its place.
final class Kill {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	/// How long a connection to a process that was killed may take to break off.
	private static final Duration BREAKING_OFF = Duration.ofSeconds(2);

	private static final Duration USUAL = Duration.ofSeconds(5);

	private static final Duration HELD = Duration.ofSeconds(1);

	private Kill() {
	}

	/// Kills what is live, waits until another process is ready, and writes what that
	/// cost.
	static void measure(String service, LoopbackServer server, Load load) throws IOException, InterruptedException {
		String live = server.live(service);
		ProcessHandle killed = server.processes(service, live).findAny().orElseThrow();
		Figures.pause(USUAL);
		load.window("kill");
		Instant at = Instant.now();
		killed.destroyForcibly();
		Awaitility.await("another process is ready")
			.pollInterval(Duration.ofMillis(50))
			.atMost(LIMIT)
			.ignoreExceptionsInstanceOf(IOException.class)
			.until(() -> !killed.isAlive() && isReady(server, service));
		Duration away = Duration.between(at, Instant.now());
		Figures.pause(USUAL);
		load.stop();
		Waits waits = load.waits("kill");
		Figures.say(("kill -9 of %s: ready again after %.1f s; of %d clients %d were being answered and failed, "
				+ "and %d were held for longer than a second, at most %.1f s")
			.formatted(service, Figures.seconds(away), load.clients(), load.failures().size(), waits.longerThan(HELD),
					Figures.seconds(waits.longest())));
		assertThat(server.processes(service, live)).as("the same release runs").hasSize(1);
		assertThat(load.failuresAfter(at.plus(BREAKING_OFF))).as("only what was in flight fails" + server.logs())
			.isEmpty();
		assertThat(load.failures()).as("only what was in flight fails").hasSizeLessThanOrEqualTo(load.clients());
		assertThat(load.mixedUp()).isEmpty();
	}

	static boolean isReady(LoopbackServer server, String service) throws IOException {
		return UnixHttp
			.get(server.root().resolve(service).resolve("current/run/http.sock"), "/actuator/health/readiness")
			.status() == 200;
	}

}
