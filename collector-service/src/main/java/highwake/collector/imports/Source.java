package highwake.collector.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whose dump a file is.
enum Source {

	SPANSH, EDSM;

	/// Answers the word that stands for it in commands and files.
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Source> find(String word) {
		return Arrays.stream(values()).filter((source) -> source.word().equals(word)).findFirst();
	}

	DumpReading reading(Glossary glossary, Times times, Findings findings) {
		return switch (this) {
			case SPANSH -> new SpanshReading(glossary, times, findings);
			case EDSM -> new EdsmReading(glossary, times, findings);
		};
	}

}
