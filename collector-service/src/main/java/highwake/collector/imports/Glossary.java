package highwake.collector.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.CommoditySymbol;
import org.jspecify.annotations.Nullable;

/// The dumps' words and the game's: dumps write what a person reads in the game (`Coriolis Starport`, `High Tech`), the
/// files hold what the journal writes (`Coriolis`, `HighTech`).
///
/// Source: Spansh's published schemas of its dumps (2026), EDSM's dumps (2023), and EDCD/FDevIDs for the journal's words.
final class Glossary {

	private static final String TABLE = "words.csv";

	/// What dumps write for nothing.
	private static final Set<String> NONE = Set.of("none", "not terraformable");

	private final Map<String, String> words = new HashMap<>();

	private final Map<String, CommoditySymbol> commodities = new HashMap<>();

	private final Findings findings;

	/// @param findings is told of words that are not in it
	Glossary(Findings findings) {
		this.findings = findings;
		try (InputStream table = Objects.requireNonNull(Glossary.class.getResourceAsStream(TABLE))) {
			new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach((line) -> {
				String[] cells = line.split(";", -1);
				this.words.put(key(cells[0], cells[1]), cells[2]);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		for (Commodity commodity : Commodities.load().all()) {
			this.commodities.put(commodity.name().toLowerCase(Locale.ROOT), commodity.symbol());
			this.commodities.put(commodity.symbol().value(), commodity.symbol());
		}
	}

	/// Answers the game's word; null for none, and for one that is not known.
	/// @param kind a kind of the table, for example `economy`
	@Nullable String find(String kind, @Nullable String theirs) {
		if (theirs == null) {
			return null;
		}
		String ours = this.words.get(key(kind, theirs));
		if (ours == null && !NONE.contains(theirs.toLowerCase(Locale.ROOT))) {
			this.findings.skipWord(kind, theirs);
		}
		return ours;
	}

	/// Answers the symbol of a good that a dump calls by its name; null where there is
	/// none.
	@Nullable CommoditySymbol findCommodity(String name) {
		String lower = name.strip().toLowerCase(Locale.ROOT);
		CommoditySymbol symbol = this.commodities.get(lower);
		if (symbol == null) {
			symbol = this.commodities.get(lower.replaceAll("[ '.&-]", ""));
		}
		if (symbol == null) {
			this.findings.skipWord("commodity", name);
		}
		return symbol;
	}

	private static String key(String kind, String word) {
		return kind + ";" + word.toLowerCase(Locale.ROOT);
	}

}
