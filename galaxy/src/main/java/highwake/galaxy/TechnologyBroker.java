package highwake.galaxy;

import org.jspecify.annotations.Nullable;

/// Whose technology a station's broker unlocks. The game does not say it; it follows from the station's greatest economy.
///
/// Source and limits: `docs/reference/game-facts.md`.
public enum TechnologyBroker {

	/// Human technology: industrial economies.
	HUMAN,
	/// Guardian technology: high-tech economies.
	GUARDIAN;

	/// Answers what a broker at a station of that economy unlocks; null where the rule
	/// does not tell.
	/// @param primaryEconomy the journal's word without its wrapping, for example
	/// `HighTech`; null where unknown
	public static @Nullable TechnologyBroker of(@Nullable String primaryEconomy) {
		if (primaryEconomy == null) {
			return null;
		}
		return switch (primaryEconomy) {
			case "Industrial" -> HUMAN;
			case "HighTech" -> GUARDIAN;
			default -> null;
		};
	}

}
