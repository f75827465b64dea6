package highwake.benchmarks.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import highwake.benchmarks.Benchmark;
import highwake.benchmarks.Scratch;
import highwake.benchmarks.report.Figure;
import highwake.benchmarks.report.Machine;
import highwake.benchmarks.report.Report;
import highwake.benchmarks.stream.FrameStream;
import highwake.benchmarks.stream.ManyMarkets;
import highwake.simulators.relay.Relay;

/// The collector with files as large as they become: its memory and its bytes per offer at ten million offers, and its
/// rate with up to ten million systems known.
public final class LargeBenchmark implements Benchmark {

	private static final int MARKETS = 100_000;

	private static final int OFFERS_PER_MARKET = 100;

	private static final int FRAMES = 60_000;

	private static final int SAMPLE_EVERY = 500;

	private static final List<Integer> SYSTEMS = List.of(0, 1_000_000, 10_000_000);

	@Override
	public String name() {
		return "large";
	}

	@Override
	public String about() {
		return "the collector at ten million offers, and with ten million systems (5 GB of disk, ten minutes)";
	}

	@Override
	public Report run() throws Exception {
		Machine machine = Machine.here();
		System.out.printf("Filling %,d markets ...%n", MARKETS);
		Weight weight = Scratch.in(LargeBenchmark::weigh);
		System.out.printf("%,.0f MB of anonymous memory at most%n", weight.mostAnonymous() / 1e6);
		List<Figure> figures = new ArrayList<>(weight.figures());
		System.out.println("Making " + FRAMES + " frames ...");
		FrameStream stream = FrameStream.make(FRAMES);
		Parts parts = Parts.of(stream.frames());
		for (int systems : SYSTEMS) {
			System.out.printf("With %,d systems ...%n", systems);
			Scratch.run((data) -> {
				long bytes = LargeGalaxy.fill(data, systems);
				SocketToRow run = SocketToRow.run(data, parts);
				System.out.printf("%,.0f frames/s, %,.0f µs of CPU a frame, galaxy.db %,.0f MB%n",
						run.framesPerSecond(), run.cpuMicrosPerFrame(), bytes / 1e6);
				String name = "%,d systems".formatted(systems);
				figures.add(new Figure(name + ", live mix", "frames/s", List.of(run.framesPerSecond())));
				figures.add(new Figure(name + ", CPU", "µs/frame", List.of(run.cpuMicrosPerFrame())));
				figures.add(new Figure(name + ", galaxy.db", "MB", List.of(bytes / 1e6)));
			});
		}
		return new Report("./highwake bench " + name(), Instant.now(), machine,
				Map.of("markets", "%,d of %d offers each".formatted(MARKETS, OFFERS_PER_MARKET), "stream",
						stream.name(), "collector", String.join(" ", CollectorProcess.OPTIONS)),
				figures);
	}

	/// Reports every market once to a collector process and looks at what it holds.
	private static Weight weigh(Path data) throws Exception {
		ManyMarkets markets = new ManyMarkets(OFFERS_PER_MARKET);
		long most = 0;
		try (Relay relay = Relay.bind("tcp://127.0.0.1:*");
				CollectorProcess collector = CollectorProcess.start(data, relay.endpoint())) {
			collector.awaitSubscribed(relay);
			try (Rows rows = Rows.await(data)) {
				for (int market = 0; market < MARKETS; market++) {
					relay.publish(markets.report(market));
					if (market % SAMPLE_EVERY == 0) {
						most = Math.max(most, collector.anonymousBytes());
					}
				}
				rows.await(MARKETS, collector);
				most = Math.max(most, collector.anonymousBytes());
			}
		}
		return new Weight(most, sizes(data));
	}

	private static Map<String, Long> sizes(Path data) throws IOException {
		Map<String, Long> sizes = new TreeMap<>();
		try (Stream<Path> files = Files.list(data)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".db")).toList()) {
				sizes.put(String.valueOf(file.getFileName()), Files.size(file));
			}
		}
		return sizes;
	}

	/// @param mostAnonymous bytes, at any time
	/// @param sizes of the files, in bytes
	private record Weight(long mostAnonymous, Map<String, Long> sizes) {

		List<Figure> figures() {
			List<Figure> figures = new ArrayList<>();
			figures.add(
					new Figure("anonymous memory at most, 10 million offers", "MB", List.of(this.mostAnonymous / 1e6)));
			this.sizes.forEach((file, size) -> figures.add(new Figure(file + " on disk", "bytes/offer",
					List.of((double) size / ((long) MARKETS * OFFERS_PER_MARKET)))));
			return figures;
		}

	}

}
