package highwake.collector.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a person is told of an import: a line while it goes on and at its end, and a file with what could not be used.
final class ImportReport {

	private final DumpImport dump;

	private final Path file;

	ImportReport(DumpImport dump, Path file) {
		this.dump = dump;
		this.file = file;
	}

	/// Answers one line: how far it is.
	String soFar() {
		ImportTally tally = this.dump.tally();
		return counted(tally.resumedAt() + tally.elements(), "element") + " read; of " + counted(tally.facts(), "fact")
				+ " " + grouped(tally.told()) + " changed a system, station or market";
	}

	/// Answers one line: what was done. Writes the file where something could not be
	/// used.
	String end() throws IOException {
		Findings findings = this.dump.findings();
		String line = soFar();
		if (this.dump.tally().resumedAt() > 0) {
			line += ", since it went on after " + grouped(this.dump.tally().resumedAt());
		}
		if (findings.isEmpty()) {
			return line;
		}
		Files.createDirectories(this.file.toAbsolutePath().getParent());
		Files.write(this.file, lines(findings));
		return line + "; not used: " + counts(findings) + ", listed in " + this.file;
	}

	private static String counts(Findings findings) {
		List<String> counts = new ArrayList<>();
		add(counts, findings.elementsSkipped(), "element", "");
		add(counts, findings.partsSkipped(), "part", " of elements");
		add(counts, findings.wordsUnknown(), "unknown word", "");
		add(counts, findings.unkept(), "fact", " that a file refused");
		return String.join(", ", counts);
	}

	private static void add(List<String> counts, long count, String what, String which) {
		if (count > 0) {
			counts.add(counted(count, what) + which);
		}
	}

	private static List<String> lines(Findings findings) {
		List<String> lines = new ArrayList<>();
		lines.add("Not used: " + counts(findings));
		List<String> problems = findings.problems();
		if (!problems.isEmpty()) {
			lines.add("");
			lines.add("The first problems:");
			lines.addAll(problems);
		}
		List<String> words = findings.words();
		if (!words.isEmpty()) {
			lines.add("");
			lines.add("Words that the game's journal has no word for, and how often they were met:");
			lines.addAll(words);
		}
		return lines;
	}

	private static String counted(long number, String what) {
		return grouped(number) + " " + what + ((number == 1) ? "" : "s");
	}

	private static String grouped(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

}
