package highwake.collector.projections;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import highwake.collector.facts.StationSeen.Economy;
import org.jspecify.annotations.Nullable;

/// Lists as one text in a column: one blank between two.
final class Written {

	private static final String BLANK = " ";

	private Written() {
	}

	static @Nullable String words(@Nullable List<String> words) {
		return (words != null) ? String.join(BLANK, words) : null;
	}

	static @Nullable List<String> words(@Nullable String written) {
		if (written == null) {
			return null;
		}
		return written.isEmpty() ? List.of() : Arrays.asList(written.split(BLANK, -1));
	}

	static @Nullable String economies(@Nullable List<Economy> economies) {
		return (economies != null) ? economies.stream()
			.map((economy) -> economy.name() + ":" + economy.proportion())
			.collect(Collectors.joining(BLANK)) : null;
	}

	static @Nullable List<Economy> economies(@Nullable String written) {
		return (written != null) ? Arrays.stream(written.split(BLANK, -1)).map((economy) -> {
			int colon = economy.lastIndexOf(':');
			return new Economy(economy.substring(0, colon), Double.parseDouble(economy.substring(colon + 1)));
		}).toList() : null;
	}

}
