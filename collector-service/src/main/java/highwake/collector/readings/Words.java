package highwake.collector.readings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import highwake.collector.facts.StationSeen;
import org.jspecify.annotations.Nullable;

/// The game's symbols made words: `$economy_HighTech;` is `HighTech`, `$SYSTEM_SECURITY_high;` is `High`.
final class Words {

	private static final Pattern SYMBOL = Pattern
		.compile("\\$(?:economy|government|SYSTEM_SECURITY|GAlAXY_MAP_INFO_state)_(\\w+);?", Pattern.CASE_INSENSITIVE);

	/// `$FactionState_Expansion_desc;`, `$FactionState_None;`
	private static final Pattern STATE = Pattern.compile("\\$FactionState_(\\w+?)(?:_desc)?;?",
			Pattern.CASE_INSENSITIVE);

	/// `$Codex_Ent_Bacterial_04_Name;`, `$Codex_Category_Biology;`,
	/// `$Codex_SubCategory_Stars;`
	private static final Pattern CODEX = Pattern
		.compile("\\$Codex_(?:Ent|Category|SubCategory|RegionName)_(\\w+?)(?:_Name)?;?", Pattern.CASE_INSENSITIVE);

	/// Two spellings of one economy; the companion API and old journals use the first.
	private static final Map<String, String> ECONOMIES = Map.of("Agri", "Agriculture", "High Tech", "HighTech");

	private static final String NONE = "None";

	private Words() {
	}

	/// Answers a word without its wrapping, its first letter upper case; null for none.
	static @Nullable String of(@Nullable String symbol) {
		if (symbol == null) {
			return null;
		}
		Matcher wrapped = SYMBOL.matcher(symbol);
		String word = wrapped.matches() ? wrapped.group(1) : symbol;
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	/// Answers an economy's word; null for none.
	static @Nullable String economy(@Nullable String symbol) {
		String word = of(symbol);
		return (word == null || word.equals(NONE)) ? null : ECONOMIES.getOrDefault(word, word);
	}

	/// Answers what a faction lives through, for example `Boom`; null for none.
	static @Nullable String state(@Nullable String symbol) {
		if (symbol == null) {
			return null;
		}
		Matcher wrapped = STATE.matcher(symbol);
		String word = of(wrapped.matches() ? wrapped.group(1) : symbol);
		return (word == null || word.equals(NONE)) ? null : word;
	}

	/// Answers a symbol of the codex without its wrapping: `$Codex_Ent_Seed_Name;` is
	/// `Seed`; null for none.
	static @Nullable String codex(@Nullable String symbol) {
		if (symbol == null) {
			return null;
		}
		Matcher wrapped = CODEX.matcher(symbol);
		return (wrapped.matches() ? wrapped.group(1) : symbol).replace(" ", "");
	}

	/// Reads economies of the journal (`Name`, `Proportion`) or the companion API
	/// (`name`, `proportion`), the greatest
	/// first; null where the source lists none.
	static @Nullable List<StationSeen.Economy> economies(@Nullable List<Message> listed, String name,
			String proportion) {
		if (listed == null) {
			return null;
		}
		List<StationSeen.Economy> economies = listed.stream()
			.map((one) -> new StationSeen.Economy(one.checked(name, () -> economyName(one.name(name))),
					one.number(proportion)))
			.sorted(Comparator.comparingDouble(StationSeen.Economy::proportion)
				.reversed()
				.thenComparing(StationSeen.Economy::name))
			.toList();
		return economies.isEmpty() ? null : economies;
	}

	/// Answers services lower-cased, sorted, each once: some senders capitalise them.
	static @Nullable List<String> services(@Nullable List<String> listed) {
		if (listed == null) {
			return null;
		}
		TreeSet<String> services = new TreeSet<>();
		for (String service : listed) {
			services.add(service.strip().toLowerCase(Locale.ROOT).replaceAll("\\W", ""));
		}
		services.remove("");
		return List.copyOf(services);
	}

	private static String economyName(String symbol) {
		String word = economy(symbol);
		return (word != null) ? word.replaceAll("[\\s:]", "") : NONE;
	}

}
