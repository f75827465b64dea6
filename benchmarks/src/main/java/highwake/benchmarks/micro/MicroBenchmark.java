package highwake.benchmarks.micro;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import highwake.benchmarks.Benchmark;
import highwake.benchmarks.report.Figure;
import highwake.benchmarks.report.Machine;
import highwake.benchmarks.report.Report;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// One class of JMH benchmarks. Each iteration is a run of its figure.
public final class MicroBenchmark implements Benchmark {

	private final String name;

	private final String about;

	private final Class<?> type;

	/// @param type holds JMH's annotations, how often and for how long among them
	public MicroBenchmark(String name, String about, Class<?> type) {
		this.name = name;
		this.about = about;
		this.type = type;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public String about() {
		return this.about;
	}

	@Override
	public Report run() throws Exception {
		Machine machine = Machine.here();
		Collection<RunResult> results = new Runner(
				new OptionsBuilder().include(Pattern.quote(this.type.getName()) + "\\.").build())
			.run();
		List<Figure> figures = results.stream().map(MicroBenchmark::figure).toList();
		return new Report("./highwake bench " + this.name, Instant.now(), machine, conditions(results), figures);
	}

	private static Figure figure(RunResult result) {
		String method = result.getParams().getBenchmark();
		List<Double> runs = result.getBenchmarkResults()
			.stream()
			.flatMap((fork) -> fork.getIterationResults().stream())
			.map((iteration) -> iteration.getPrimaryResult().getScore())
			.toList();
		return new Figure(method.substring(method.lastIndexOf('.') + 1), result.getPrimaryResult().getScoreUnit(),
				runs);
	}

	private static Map<String, String> conditions(Collection<RunResult> results) {
		IterationParams iterations = results.iterator().next().getParams().getMeasurement();
		return Map.of("iterations", iterations.getCount() + " of " + iterations.getTime());
	}

}
