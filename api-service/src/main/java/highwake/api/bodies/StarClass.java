package highwake.api.bodies;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What follows from the game's word for a star's class.
final class StarClass {

	/// Ships can take fuel from main-sequence stars of these classes and their giants.
	/// Source: players' rule of KGB FOAM.
	private static final Set<String> SCOOPABLE = Set.of("O", "B", "A", "F", "G", "K", "M");

	private StarClass() {
	}

	/// Tells whether ships can take fuel from a star.
	/// @param type for example `M`, `K_OrangeGiant`
	static boolean isScoopable(String type) {
		return SCOOPABLE.contains(letters(type));
	}

	/// Answers the spectral class: the letters and the subclass, `G2`; null where the
	/// latter is not known.
	static @Nullable String spectral(String type, @Nullable Integer subclass) {
		return (subclass != null) ? letters(type) + subclass : null;
	}

	private static String letters(String type) {
		int giant = type.indexOf('_');
		return (giant < 0) ? type : type.substring(0, giant);
	}

}
