package highwake.collector.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Words;
import org.jspecify.annotations.Nullable;

/// The dumps' words and the game's: dumps write what a person reads in the game (`Coriolis Starport`, `High Tech`), the
/// files hold what the journal writes (`Coriolis`, `HighTech`).
final class Glossary {

	/// What dumps write for nothing.
	private static final Set<String> NONE = Set.of("none", "not terraformable");

	private final Words words = Words.load();

	private final Map<String, CommoditySymbol> commodities = new HashMap<>();

	private final Findings findings;

	/// @param findings is told of words that are not in it
	Glossary(Findings findings) {
		this.findings = findings;
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
		String ours = this.words.journal(kind, theirs).orElse(null);
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

}
