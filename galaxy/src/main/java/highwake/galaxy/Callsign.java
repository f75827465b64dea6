package highwake.galaxy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What a fleet carrier is called for good: `K7B-1XZ`. No two carriers share one, and no sale or renaming changes it.
///
/// Source: EDDN `journal/1`, `StationName` of a `FleetCarrier`; `fcmaterials_journal/1`, `CarrierID`.
///
/// @param value three letters or digits, a hyphen, three more; upper case
public record Callsign(String value) implements Comparable<Callsign> {

	private static final Pattern CALLSIGN = Pattern.compile("[A-Z0-9]{3}-[A-Z0-9]{3}");

	/// How the system map announces a carrier: the name that its owner gave it, then the
	/// callsign.
	private static final Pattern ANNOUNCED = Pattern.compile("(?:(.*\\S)\\s+)?([A-Z0-9]{3}-[A-Z0-9]{3})",
			Pattern.DOTALL);

	public Callsign {
		if (!isOne(value)) {
			throw new IllegalArgumentException("Not a callsign: " + value);
		}
	}

	/// Tells whether a station's name is a callsign, and the station therefore a fleet
	/// carrier.
	public static boolean isOne(String stationName) {
		return CALLSIGN.matcher(stationName).matches();
	}

	/// Answers the callsign that a station's name is; null for any other name.
	public static @Nullable Callsign find(String stationName) {
		return isOne(stationName) ? new Callsign(stationName) : null;
	}

	/// A carrier as the system map announces it.
	///
	/// @param name what its owner calls it; null where there is nothing before the
	/// callsign
	public record Announced(@Nullable String name, Callsign callsign) {

		/// Reads `NAME XXX-XXX`; null for what does not end in a callsign. Source: EDDN
		/// `fsssignaldiscovered/1`, `SignalName`.
		public static @Nullable Announced find(String signalName) {
			Matcher matcher = ANNOUNCED.matcher(signalName);
			return matcher.matches() ? new Announced(matcher.group(1), new Callsign(matcher.group(2))) : null;
		}

	}

	@Override
	public int compareTo(Callsign other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
