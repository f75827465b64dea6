package highwake.collector.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whose dump a file is.
enum Source {

	SPANSH("Spansh"), EDSM("EDSM");

	private final String shown;

	Source(String shown) {
		this.shown = shown;
	}

	/// Answers its name, as a person writes it.
	@Override
	public String toString() {
		return this.shown;
	}

	/// Answers the word that stands for it in commands and files.
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Source> find(String word) {
		return Arrays.stream(values()).filter((source) -> source.word().equals(word)).findFirst();
	}

	/// Holds a dump's first element against what this source writes: EDSM numbers its
	/// systems, bodies and stations, Spansh does not. The other's dump would be half
	/// understood.
	/// @throws DumpUnreadable where another wrote it
	void requireWrote(Fields first) {
		boolean isNumbered = first.has("id");
		Source wrote = switch (this) {
			case SPANSH -> (isNumbered && (first.has("id64") || first.has("marketId"))) ? EDSM : SPANSH;
			case EDSM -> (!isNumbered && first.has("id64")) ? SPANSH : EDSM;
		};
		if (wrote != this) {
			throw new DumpUnreadable("It is no dump of " + this + ", but of " + wrote
					+ ", by its first element: import it with `./highwake import " + wrote.word() + " FILE`");
		}
	}

	DumpReading reading(Glossary glossary, Times times, Findings findings) {
		return switch (this) {
			case SPANSH -> new SpanshReading(glossary, times, findings);
			case EDSM -> new EdsmReading(glossary, times, findings);
		};
	}

}
