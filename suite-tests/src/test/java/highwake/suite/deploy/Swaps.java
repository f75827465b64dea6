package highwake.suite.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import highwake.suite.Project.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/// Swaps of one service, each after some seconds in which nothing is deployed. To a swap belongs all from the first byte
/// that is sent until some seconds after the old release has ended, for the new one is slow at first. A swap in which an
/// AOT cache is trained takes much longer, and is told apart.
final class Swaps {

	private static final Duration WARM_UP = Duration.ofSeconds(10);

	private static final Duration STEADY = Duration.ofSeconds(6);

	private static final Duration AFTER = Duration.ofSeconds(3);

	private static final double GOAL_MILLIS = 250;

	private final String service;

	private final LoopbackServer server;

	private final List<Long> millis = new ArrayList<>();

	private Swaps(String service, LoopbackServer server) {
		this.service = service;
		this.server = server;
	}

	/// Swaps a service as often as was asked for, and writes what that cost.
	/// @param load all kinds of requests, of which none may fail
	/// @param probe asks at a fixed rate: its waits are told
	static void measure(String service, LoopbackServer server, Load load, Load probe, Releases next)
			throws IOException, InterruptedException {
		Swaps swaps = new Swaps(service, server);
		Figures.pause(WARM_UP);
		for (int number = 0; number < Figures.SWAPS; number++) {
			probe.window("between");
			Archive archive = next.next();
			probe.window("steady");
			Figures.pause(STEADY);
			probe.window("swap");
			Outcome outcome = swaps.swap(archive);
			Figures.pause(AFTER);
			if (LoopbackServer.steps(outcome).contains("trained")) {
				probe.renameWindow("training");
			}
		}
		load.stop();
		probe.stop();
		swaps.tell(load, probe);
		for (Load one : List.of(load, probe)) {
			assertThat(one.failures()).as("failed of " + one.requests() + server.logs()).isEmpty();
			assertThat(one.mixedUp()).isEmpty();
		}
	}

	private Outcome swap(Archive archive) throws IOException {
		Outcome outcome = this.server.deploy(archive);
		assertThat(outcome.code()).as(outcome + this.server.logs()).isZero();
		assertThat(this.server.live(this.service)).isEqualTo(archive.id());
		assertThat(this.server.processes(this.service, archive.id())).hasSize(1);
		this.millis.add(LoopbackServer.told(outcome).getLast().get("ms").longValue());
		Files.delete(archive.file());
		return outcome;
	}

	private void tell(Load load, Load probe) throws IOException {
		List<Long> sorted = this.millis.stream().sorted().toList();
		Figures.say("%s: %d swaps, of %.1f s in the median, %.1f s at the longest; %d requests, %d failed, %d mixed up"
			.formatted(this.service, sorted.size(), sorted.get(sorted.size() / 2) / 1e3, sorted.getLast() / 1e3,
					load.requests() + probe.requests(), load.failures().size() + probe.failures().size(),
					load.mixedUp().size() + probe.mixedUp().size()));
		Waits steady = probe.waits("steady");
		Figures.say("  steady: " + steady);
		tell("swaps", steady, probe.waits("swap"));
		tell("swap with training", steady, probe.waits("training"));
	}

	private static void tell(String name, Waits steady, Waits waits) throws IOException {
		if (waits.count() > 0) {
			double added = Waits.millis(waits.within(0.99)) - Waits.millis(steady.within(0.99));
			Figures.say("  %s: %s; %.0f ms added at 99 %% (the goal of %.0f ms is %s)".formatted(name, waits, added,
					GOAL_MILLIS, (added < GOAL_MILLIS) ? "met" : "missed"));
		}
	}

	/// Makes the release that comes next.
	@FunctionalInterface
	interface Releases {

		Archive next() throws IOException;

	}

}
