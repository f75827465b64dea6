package highwake.benchmarks.api;

import java.io.IOException;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import highwake.benchmarks.report.Figure;

/// One kind of question, asked of an API that is warm.
///
/// @param windows what came back, stretch by stretch
/// @param apiCpu processor time of the API's process in each of them
record Asked(Questions kind, List<Load.Window> windows, List<Duration> apiCpu) {

	/// As many different wordings as are asked before the first is asked again.
	private static final int WORDINGS = 100_000;

	private static final Duration WARM_UP = Duration.ofSeconds(1);

	private static final Duration WINDOW = Duration.ofSeconds(2);

	private static final int WINDOWS = 3;

	/// Asks for some seconds and measures all but the first of them.
	/// @param address of the API, or of what stands before it
	static Asked of(Questions kind, MadeGalaxy galaxy, ApiProcess api, SocketAddress address, int connections)
			throws IOException {
		List<byte[]> requests = kind.of(galaxy, WORDINGS);
		List<Load.Window> windows = new ArrayList<>();
		List<Duration> cpu = new ArrayList<>();
		try (Load load = new Load(address, connections)) {
			load.run(requests, WARM_UP);
			for (int window = 0; window < WINDOWS; window++) {
				Duration before = api.cpu();
				windows.add(load.run(requests, WINDOW));
				cpu.add(api.cpu().minus(before));
			}
		}
		Asked asked = new Asked(kind, windows, cpu);
		System.out.println(asked.line());
		return asked;
	}

	/// Asks so that the API's code gets compiled, and measures nothing.
	static void warmUp(MadeGalaxy galaxy, SocketAddress address, int connections, Duration each) throws IOException {
		try (Load load = new Load(address, connections)) {
			for (Questions kind : Questions.values()) {
				load.run(kind.of(galaxy, WORDINGS / 10), each);
			}
		}
	}

	/// Answers all that is worth knowing of it.
	Stream<Figure> figures(String prefix) {
		Stream<Figure> rates = this.kind.isLarge()
				? Stream.of(rate(prefix), figure(prefix, "MB/s", Load.Window::megabytesPerSecond))
				: Stream.of(rate(prefix));
		return Stream
			.of(rates,
					Stream.of(figure(prefix + "half within, ", "ms", (window) -> window.millis(50)),
							figure(prefix + "99 % within, ", "ms", (window) -> window.millis(99)), cpu(prefix)))
			.flatMap((part) -> part);
	}

	/// Answers how many answers came in a second.
	Figure rate(String prefix) {
		return figure(prefix, "answers/s", Load.Window::perSecond);
	}

	/// Answers what an answer costs the API.
	Figure cpu(String prefix) {
		return new Figure(prefix + this.kind.title(), "µs CPU", cpuMicros());
	}

	private Figure figure(String prefix, String unit, ToDoubleFunction<Load.Window> value) {
		return new Figure(prefix + this.kind.title(), unit, this.windows.stream().map(value::applyAsDouble).toList());
	}

	private List<Double> cpuMicros() {
		List<Double> micros = new ArrayList<>();
		for (int i = 0; i < this.windows.size(); i++) {
			micros.add(this.apiCpu.get(i).toNanos() / 1e3 / this.windows.get(i).answers());
		}
		return micros;
	}

	private String line() {
		Load.Window window = this.windows.getLast();
		return String.format(Locale.ROOT,
				"  %-26s %,8.0f /s %6.0f MB/s %,8.0f bytes, half %6.2f ms, 99 %% %6.2f ms, CPU %6.0f + %4.0f µs",
				this.kind.title(), rate("").median(), window.megabytesPerSecond(),
				(double) window.bodyBytes() / window.answers(), window.millis(50), window.millis(99), cpu("").median(),
				window.cpu().toNanos() / 1e3 / window.answers());
	}

}
