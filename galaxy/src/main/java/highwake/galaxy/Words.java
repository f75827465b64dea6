package highwake.galaxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The game's words in two forms: what a person reads, which dumps and EDSM write (`Earth-like world`), and what the
/// journal and our files write (`Earthlike body`).
///
/// A kind says which words are meant: `star`, `planet`, `economy`, … `docs/reference/game-facts.md` tells where the table
/// comes from. A word that is not in it is no error: the game adds some.
public final class Words {

	private static final String TABLE = "words.csv";

	private final Map<String, String> journal = new HashMap<>();

	private final Map<String, String> shown = new HashMap<>();

	private Words() {
	}

	/// Reads the table that comes with this release.
	public static Words load() {
		Words words = new Words();
		try (InputStream table = Objects.requireNonNull(Words.class.getResourceAsStream(TABLE))) {
			new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach((line) -> {
				String[] cells = line.split(";", -1);
				words.journal.put(key(cells[0], cells[1]), cells[2]);
				words.shown.putIfAbsent(key(cells[0], cells[2]), cells[1]);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/// Answers the journal's word for what a person reads, in any case.
	/// @param kind a kind of the table, for example `economy`
	public Optional<String> journal(String kind, String shown) {
		return Optional.ofNullable(this.journal.get(key(kind, shown)));
	}

	/// Answers what a person reads for the journal's word, in any case: the first of the
	/// table where several mean it.
	/// @param kind a kind of the table, for example `economy`
	public Optional<String> shown(String kind, String journal) {
		return Optional.ofNullable(this.shown.get(key(kind, journal)));
	}

	private static String key(String kind, String word) {
		return kind + ";" + word.toLowerCase(Locale.ROOT);
	}

}
