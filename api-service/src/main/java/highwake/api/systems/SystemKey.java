package highwake.api.systems;

import java.util.Locale;
import java.util.regex.Pattern;

import highwake.api.http.NotFound;
import highwake.galaxy.SystemAddress;

/// How a path names a system: `name/Sol` or `address/10477373803`.
sealed interface SystemKey {

	/// By name, in any case.
	record ByName(String name) implements SystemKey {
	}

	/// By address.
	record ByAddress(SystemAddress address) implements SystemKey {
	}

	/// No system's name is longer; nor is what follows a name in a disambiguation.
	int LONGEST_NAME = 100;

	/// Positive 64-bit numbers.
	Pattern ADDRESS = Pattern.compile("0*[1-9][0-9]{0,17}");

	/// Reads a path's key; throws [NotFound] where it cannot name a system.
	static SystemKey of(String type, String value) {
		return switch (type.toLowerCase(Locale.ROOT)) {
			case "name" -> byName(value);
			case "address" -> byAddress(value);
			default -> throw SystemKey.notFound();
		};
	}

	/// Answers the key of a name; throws [NotFound] where no system can have it.
	static SystemKey byName(String name) {
		if (name.length() > LONGEST_NAME) {
			throw notFound();
		}
		return new ByName(name);
	}

	/// Answers the key of an address; throws [NotFound] where no system can have it.
	static SystemKey byAddress(String address) {
		if (address.length() > LONGEST_NAME || !ADDRESS.matcher(address).matches()) {
			throw notFound();
		}
		return new ByAddress(new SystemAddress(Long.parseLong(address)));
	}

	private static NotFound notFound() {
		return new NotFound("System not found");
	}

}
