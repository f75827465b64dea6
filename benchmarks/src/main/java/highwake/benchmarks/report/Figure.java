package highwake.benchmarks.report;

import java.util.List;
import java.util.Locale;

/// One figure, measured several times.
///
/// @param name what was measured
/// @param unit of all runs
/// @param runs in the order they were taken; at least one
public record Figure(String name, String unit, List<Double> runs) {

	public Figure {
		runs = List.copyOf(runs);
		if (runs.isEmpty()) {
			throw new IllegalArgumentException(name + " was never measured");
		}
	}

	/// The middle of the runs; of an even number, the mean of the two in the middle.
	public double median() {
		List<Double> sorted = this.runs.stream().sorted().toList();
		int half = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
	}

	/// The smallest run.
	public double least() {
		return this.runs.stream().min(Double::compare).orElseThrow();
	}

	/// The greatest run.
	public double greatest() {
		return this.runs.stream().max(Double::compare).orElseThrow();
	}

	/// One line of a table.
	String line() {
		return String.format(Locale.ROOT, "%-44s %12s   %12s – %-12s %s%n", this.name, text(median()), text(least()),
				text(greatest()), this.unit);
	}

	private static String text(double value) {
		return String.format(Locale.ROOT, (value < 100) ? "%,.2f" : "%,.0f", value);
	}

}
