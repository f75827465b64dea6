package highwake.benchmarks.collector;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import highwake.benchmarks.Benchmark;
import highwake.benchmarks.Scratch;
import highwake.benchmarks.report.Figure;
import highwake.benchmarks.report.Machine;
import highwake.benchmarks.report.Report;
import highwake.benchmarks.stream.FrameStream;
import highwake.benchmarks.stream.MarketStream;

/// From the socket to the committed row: the collector that is deployed, as a process of its own, fed over loopback TCP
/// from this one; then its two steps apart.
public final class CollectorBenchmark implements Benchmark {

	private static final int FRAMES = 60_000;

	private static final int MARKETS = 24_000;

	private static final int RUNS = 3;

	@Override
	public String name() {
		return "collector";
	}

	@Override
	public String about() {
		return "frames from the socket to the committed row, by a collector process";
	}

	@Override
	public Report run() throws Exception {
		Machine machine = Machine.here();
		System.out.println("Making " + FRAMES + " frames ...");
		FrameStream stream = FrameStream.make(FRAMES);
		Parts parts = Parts.of(stream.frames());
		MarketStream warmMarkets = MarketStream.of(stream, MARKETS / 3, 0);
		MarketStream markets = MarketStream.of(stream, MARKETS, 1000);
		List<SocketToRow> whole = new ArrayList<>();
		List<MarketsToRows> reports = new ArrayList<>();
		List<Steps> steps = new ArrayList<>();
		for (int run = 1; run <= RUNS; run++) {
			whole.add(Scratch.in((data) -> SocketToRow.run(data, parts)));
			steps.add(Scratch.in((data) -> Steps.run(data, parts)));
			reports.add(Scratch.in((data) -> MarketsToRows.run(data, warmMarkets, markets)));
			System.out.printf("Run %d of %d: %,.0f frames/s, %,.0f reports/s%n", run, RUNS,
					whole.getLast().framesPerSecond(), reports.getLast().framesPerSecond());
		}
		return new Report("./highwake bench " + name(), Instant.now(), machine, conditions(stream, parts, whole),
				Stream.of(wholeFigures(whole), marketFigures(reports), stepFigures(steps))
					.flatMap((part) -> part)
					.toList());
	}

	private static Map<String, String> conditions(FrameStream stream, Parts parts, List<SocketToRow> whole) {
		Rows.Written rows = whole.getFirst().rows();
		return Map.of("stream", stream.name(), "warm-up", parts.warmUp().size() + " frames", "measured",
				parts.measured().size() + " frames, mean "
						+ parts.measured().stream().mapToInt((frame) -> frame.length).sum() / parts.measured().size()
						+ " bytes",
				"rows", rows.offers() + " offers, " + rows.systems() + " systems, " + rows.stations() + " stations",
				"collector", "a process of its own, -Xmx136m -XX:+UseSerialGC, new for each run", "append and apply",
				"in this process, one after the other on one thread");
	}

	private static Stream<Figure> wholeFigures(List<SocketToRow> runs) {
		return Stream.of(figure("socket to committed row", "frames/s", runs, SocketToRow::framesPerSecond),
				figure("socket to committed row", "rows/s", runs, SocketToRow::rowsPerSecond),
				figure("CPU of the collector's process", "µs/frame", runs, SocketToRow::cpuMicrosPerFrame),
				figure("one frame to its row, half of all within", "ms", runs, (run) -> run.delayMillis(0.5)),
				figure("one frame to its row, 99 % within", "ms", runs, (run) -> run.delayMillis(0.99)),
				figure("a price at 200 frames/s, half within", "ms", runs, (run) -> run.freshness().delayMillis(0.5)),
				figure("a price at 200 frames/s, 99 % within", "ms", runs, (run) -> run.freshness().delayMillis(0.99)));
	}

	private static Stream<Figure> marketFigures(List<MarketsToRows> runs) {
		return Stream.of(figure("commodity/3 alone", "frames/s", runs, MarketsToRows::framesPerSecond),
				figure("commodity/3 alone", "offers/s", runs, MarketsToRows::offersPerSecond));
	}

	private static Stream<Figure> stepFigures(List<Steps> runs) {
		return Stream.of(figure("append alone", "frames/s", runs, (run) -> run.append().framesPerSecond()),
				figure("append alone, CPU", "µs/frame", runs, (run) -> run.append().cpuMicrosPerFrame()),
				figure("apply alone", "frames/s", runs, (run) -> run.apply().framesPerSecond()),
				figure("apply alone, CPU", "µs/frame", runs, (run) -> run.apply().cpuMicrosPerFrame()));
	}

	private static <T> Figure figure(String name, String unit, List<T> runs, ToDoubleFunction<T> value) {
		return new Figure(name, unit, runs.stream().map(value::applyAsDouble).toList());
	}

}
