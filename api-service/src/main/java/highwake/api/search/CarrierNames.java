package highwake.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What their owners call fleet carriers, in order, so that those whose name begins with a text stand together. Immutable.
final class CarrierNames {

	private static final Comparator<Named> ORDER = Comparator.comparing(Named::lower).thenComparing(Named::callsign);

	private final List<Named> carriers;

	/// @param lower the name in lower case
	record Named(String lower, String callsign) {

		static Named of(String name, String callsign) {
			return new Named(name.toLowerCase(Locale.ROOT), callsign);
		}

	}

	/// @param carriers in any order
	CarrierNames(List<Named> carriers) {
		this.carriers = carriers.stream().sorted(ORDER).toList();
	}

	/// Lists the callsigns of the carriers whose name begins so: by name, then by
	/// callsign.
	/// @param text in lower case
	List<String> starting(String text, int most) {
		List<String> callsigns = new ArrayList<>();
		for (int at = firstFrom(text); at < this.carriers.size() && callsigns.size() < most; at++) {
			Named carrier = this.carriers.get(at);
			if (!carrier.lower().startsWith(text)) {
				break;
			}
			callsigns.add(carrier.callsign());
		}
		return callsigns;
	}

	private int firstFrom(String text) {
		int low = 0;
		int high = this.carriers.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.carriers.get(middle).lower().compareTo(text) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
