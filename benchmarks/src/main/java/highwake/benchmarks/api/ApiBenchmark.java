package highwake.benchmarks.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import highwake.benchmarks.Benchmark;
import highwake.benchmarks.Scratch;
import highwake.benchmarks.report.Figure;
import highwake.benchmarks.report.Machine;
import highwake.benchmarks.report.Report;

/// The API that is deployed, as a process of its own on a made-up galaxy, asked over loopback from this one: what a second
/// answers, how long an answer takes, what it costs; over many connections, over one, through Caddy; and how all that
/// changes with the size of the galaxy.
public final class ApiBenchmark implements Benchmark {

	private static final Path ROOT = Path.of("");

	private static final int CONNECTIONS = 32;

	private static final Duration WARM_UP_EACH = Duration.ofSeconds(2);

	private static final Duration FRESH = Duration.ofSeconds(20);

	/// What is asked where not everything is: one of each sort.
	private static final List<Questions> SOME = List.of(Questions.EXPORTS, Questions.NEAREST, Questions.NEARBY_SYSTEMS,
			Questions.SYSTEM_BY_NAME, Questions.SEARCH, Questions.MISSPELT);

	private final String name;

	private final GalaxySize whole;

	private final List<GalaxySize> curve;

	private ApiBenchmark(String name, GalaxySize whole, List<GalaxySize> curve) {
		this.name = name;
		this.whole = whole;
		this.curve = curve;
	}

	/// On a galaxy as a public feed of some months leaves it.
	public static Benchmark usual() {
		return new ApiBenchmark("api", GalaxySize.USUAL,
				List.of(GalaxySize.USUAL.dividedBy(8), GalaxySize.USUAL.dividedBy(2)));
	}

	/// On a galaxy as years leave it.
	public static Benchmark large() {
		return new ApiBenchmark("api-large", GalaxySize.LARGE, List.of(GalaxySize.LARGE.dividedBy(2)));
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public String about() {
		return "the API's answers: how many, how soon, at what cost (" + this.whole + ")";
	}

	@Override
	public Report run() throws Exception {
		Machine machine = Machine.here();
		List<Figure> figures = new ArrayList<>(Scratch.in((data) -> whole(data, MadeGalaxy.write(data, this.whole))));
		for (GalaxySize size : this.curve) {
			figures.addAll(Scratch.in((data) -> part(data, MadeGalaxy.write(data, size), size)));
		}
		return new Report("./highwake bench " + name(), Instant.now(), machine,
				Map.of("galaxy", this.whole.toString(), "API", String.join(" ", ApiProcess.OPTIONS), "load",
						"one thread of another process on the same cores; " + CONNECTIONS
								+ " connections, each asking again as soon as it is answered",
						"Caddy", Caddy.program().map((_) -> "the project's Caddyfile").orElse("none was found")),
				figures);
	}

	private List<Figure> whole(Path data, MadeGalaxy galaxy) throws Exception {
		List<Figure> figures = new ArrayList<>();
		try (ApiProcess api = ApiProcess.atPort(ROOT, data)) {
			figures.addAll(loading("", api));
			Asked.warmUp(galaxy, api.address(), CONNECTIONS, WARM_UP_EACH);
			say("%d connections".formatted(CONNECTIONS));
			for (Questions kind : Questions.values()) {
				Asked.of(kind, galaxy, api, api.address(), CONNECTIONS).figures("").forEach(figures::add);
			}
			figures.add(figure("resident at most", "MB", api.memory("VmHWM") / 1e6));
			figures.add(figure("of it anonymous, after all that", "MB", api.memory("RssAnon") / 1e6));
			figures.add(figure("heap after a collection", "MB", api.heapAfterCollection() / 1e6));
			FreshPrices fresh = FreshPrices.measure(data, api, galaxy, FRESH);
			figures.add(figure("a committed price, half answered within", "ms", fresh.delayMillis(0.5)));
			figures.add(figure("a committed price, 99 % answered within", "ms", fresh.delayMillis(0.99)));
			say("one connection");
			for (Questions kind : SOME) {
				Asked.of(kind, galaxy, api, api.address(), 1).figures("one connection: ").forEach(figures::add);
			}
		}
		Optional<Path> program = Caddy.program();
		if (program.isPresent()) {
			figures.addAll(throughCaddy(program.get(), data, galaxy));
		}
		return figures;
	}

	private static List<Figure> throughCaddy(Path program, Path data, MadeGalaxy galaxy) throws IOException {
		List<Figure> figures = new ArrayList<>();
		Path socket = data.resolve("http.sock");
		Path own = Files.createDirectories(data.resolve("caddy"));
		try (ApiProcess api = ApiProcess.atSocket(ROOT, data, socket);
				Caddy caddy = Caddy.start(program, ROOT, own, socket)) {
			Asked.warmUp(galaxy, caddy.address(), CONNECTIONS, WARM_UP_EACH);
			say("through Caddy, %d connections".formatted(CONNECTIONS));
			for (Questions kind : SOME) {
				Asked.of(kind, galaxy, api, caddy.address(), CONNECTIONS)
					.figures("through Caddy: ")
					.forEach(figures::add);
			}
		}
		return figures;
	}

	/// What loading took: all, and each part without collecting garbage.
	private static List<Figure> loading(String prefix, ApiProcess api) throws IOException {
		List<Figure> figures = new ArrayList<>();
		figures.add(figure(prefix + "the board's loading, CPU", "s", api.boardCpu().toNanos() / 1e9));
		api.readingCpu()
			.forEach((part, cpu) -> figures
				.add(figure(prefix + "the board's loading, CPU, " + part, "s", cpu.toNanos() / 1e9)));
		return figures;
	}

	/// One of the other sizes.
	private static List<Figure> part(Path data, MadeGalaxy galaxy, GalaxySize size) throws Exception {
		List<Figure> figures = new ArrayList<>();
		String prefix = "%,d offers: ".formatted(size.offers());
		try (ApiProcess api = ApiProcess.atPort(ROOT, data)) {
			figures.addAll(loading(prefix, api));
			Asked.warmUp(galaxy, api.address(), CONNECTIONS, WARM_UP_EACH);
			say(size.toString());
			for (Questions kind : SOME) {
				Asked asked = Asked.of(kind, galaxy, api, api.address(), CONNECTIONS);
				figures.add(asked.rate(prefix));
				figures.add(asked.cpu(prefix));
			}
			figures.add(figure(prefix + "resident at most", "MB", api.memory("VmHWM") / 1e6));
		}
		return figures;
	}

	private static Figure figure(String name, String unit, double value) {
		return new Figure(name, unit, List.of(value));
	}

	private static void say(String what) {
		System.out.println(what + ":");
	}

}
