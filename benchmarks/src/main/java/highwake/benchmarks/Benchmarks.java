package highwake.benchmarks;

import java.nio.file.Path;
import java.util.List;

import highwake.benchmarks.api.ApiBenchmark;
import highwake.benchmarks.collector.CollectorBenchmark;
import highwake.benchmarks.collector.LargeBenchmark;
import highwake.benchmarks.history.HistoryBenchmark;
import highwake.benchmarks.writes.WritesBenchmark;
import highwake.benchmarks.micro.MicroBenchmark;
import highwake.benchmarks.micro.PackedOffersBenchmark;
import highwake.benchmarks.micro.ReadingsBenchmark;
import highwake.benchmarks.report.Report;

/// Runs the benchmarks that are named, or lists what there is. Started from the project's root by `./highwake bench`.
public final class Benchmarks {

	private static final Path REPORTS = Path.of("benchmarks", "target", "reports");

	private static final List<Benchmark> ALL = List.of(ApiBenchmark.usual(), ApiBenchmark.large(),
			new CollectorBenchmark(), new LargeBenchmark(), new HistoryBenchmark(), new WritesBenchmark(),
			new MicroBenchmark("readings", "one frame, from its bytes to its facts", ReadingsBenchmark.class),
			new MicroBenchmark("packed", "one market's offers, to and from their blob", PackedOffersBenchmark.class));

	private Benchmarks() {
	}

	static void main(String[] names) throws Exception {
		if (names.length == 0) {
			list();
			return;
		}
		for (String name : names) {
			if (ALL.stream().noneMatch((benchmark) -> benchmark.name().equals(name))) {
				System.err.println("highwake: There is no benchmark '" + name + "'; ./highwake bench lists them.");
				System.exit(2);
			}
		}
		for (String name : names) {
			for (Benchmark benchmark : ALL) {
				if (benchmark.name().equals(name)) {
					run(benchmark);
				}
			}
		}
	}

	private static void list() {
		System.out.println("./highwake bench NAME... measures:");
		System.out.println();
		ALL.forEach((benchmark) -> System.out.printf("  %-10s %s%n", benchmark.name(), benchmark.about()));
	}

	private static void run(Benchmark benchmark) throws Exception {
		System.out.println(benchmark.name() + ": " + benchmark.about());
		Report report = benchmark.run();
		System.out.println();
		System.out.print(report.table());
		System.out.println();
		System.out.println("The report is " + report.write(REPORTS.resolve(benchmark.name() + ".json")) + ".");
	}

}
