package highwake.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

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

	/// Lists the carriers whose name begins so: by name, then by callsign.
	/// @param text in lower case
	/// @param except without those whose callsign begins so, empty for none
	/// @param last only what comes behind it
	List<Named> starting(String text, int most, String except, @Nullable Named last) {
		List<Named> found = new ArrayList<>();
		for (int at = firstFrom((last == null) ? new Named(text, "") : last); at < this.carriers.size()
				&& found.size() < most; at++) {
			Named carrier = this.carriers.get(at);
			if (!carrier.lower().startsWith(text)) {
				break;
			}
			boolean isLeftOut = !except.isEmpty() && carrier.callsign().startsWith(except);
			if (!carrier.equals(last) && !isLeftOut) {
				found.add(carrier);
			}
		}
		return found;
	}

	private int firstFrom(Named first) {
		int low = 0;
		int high = this.carriers.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ORDER.compare(this.carriers.get(middle), first) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
