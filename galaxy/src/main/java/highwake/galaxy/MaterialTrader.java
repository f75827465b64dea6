package highwake.galaxy;

import org.jspecify.annotations.Nullable;

/// Which materials a station's material trader deals in. The game does not say it; it follows from the station's greatest
/// economy.
///
/// Source and limits: `docs/reference/game-facts.md`.
public enum MaterialTrader {

	/// Elements: extraction and refinery economies.
	RAW,
	/// Manufactured materials: industrial economies.
	MANUFACTURED,
	/// Data: high-tech and military economies.
	ENCODED;

	/// Answers what a trader at a station of that economy deals in; null where the rule
	/// does not tell.
	/// @param primaryEconomy the journal's word without its wrapping, for example
	/// `HighTech`; null where unknown
	public static @Nullable MaterialTrader of(@Nullable String primaryEconomy) {
		if (primaryEconomy == null) {
			return null;
		}
		return switch (primaryEconomy) {
			case "Extraction", "Refinery" -> RAW;
			case "Industrial" -> MANUFACTURED;
			case "HighTech", "Military" -> ENCODED;
			default -> null;
		};
	}

}
