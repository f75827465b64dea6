package highwake.collector.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import highwake.collector.imports.Fields.Malformed;
import org.jspecify.annotations.Nullable;

/// What an import met that it could not use: broken elements, parts of elements, words that it has no word for. Everything
/// is counted; only so much is listed.
final class Findings {

	private static final int MOST_PROBLEMS = 50;

	private static final int MOST_WORDS = 1_000;

	private static final int LONGEST_WORD = 80;

	private final List<String> problems = new ArrayList<>();

	private final Map<String, Long> words = new TreeMap<>();

	private long elementsSkipped;

	private long partsSkipped;

	private long wordsUnknown;

	private long unkept;

	/// Where in the dump the reading is, for the list of problems.
	private String place = "";

	void enter(Element element) {
		this.place = "element " + element.number() + " at byte " + element.at();
	}

	/// A whole element could not be used.
	void skipElement(String problem) {
		this.elementsSkipped++;
		list(problem);
	}

	/// A station, a body, a market of an element could not be used; the rest of it was.
	void skipPart(String problem) {
		this.partsSkipped++;
		list(problem);
	}

	/// Reads a part of an element; where it makes no sense, only it is skipped.
	void part(Runnable reading) {
		try {
			reading.run();
		}
		catch (Malformed ex) {
			skipPart(String.valueOf(ex.getMessage()));
		}
	}

	/// Reads a part of an element; answers null where it makes no sense.
	<T> @Nullable T find(Supplier<@Nullable T> reading) {
		try {
			return reading.get();
		}
		catch (Malformed ex) {
			skipPart(String.valueOf(ex.getMessage()));
			return null;
		}
	}

	/// A file would not keep a fact.
	void skipFact(String problem) {
		this.unkept++;
		list(problem);
	}

	/// A word of the dump has no word of the game's.
	void skipWord(String kind, String word) {
		this.wordsUnknown++;
		String known = kind + " \"" + word.substring(0, Math.min(LONGEST_WORD, word.length())) + "\"";
		if (this.words.containsKey(known) || this.words.size() < MOST_WORDS) {
			this.words.merge(known, 1L, Long::sum);
		}
	}

	/// Tells whether everything could be used.
	boolean isEmpty() {
		return this.elementsSkipped + this.partsSkipped + this.wordsUnknown + this.unkept == 0;
	}

	long elementsSkipped() {
		return this.elementsSkipped;
	}

	long partsSkipped() {
		return this.partsSkipped;
	}

	long wordsUnknown() {
		return this.wordsUnknown;
	}

	long unkept() {
		return this.unkept;
	}

	/// Lists the first problems, in the order of the dump.
	List<String> problems() {
		return List.copyOf(this.problems);
	}

	/// Lists the unknown words with how often each was met, the most frequent first.
	List<String> words() {
		return this.words.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map((word) -> word.getKey() + ": " + word.getValue())
			.toList();
	}

	private void list(String problem) {
		if (this.problems.size() < MOST_PROBLEMS) {
			this.problems.add(this.place + ": " + problem);
		}
	}

}
