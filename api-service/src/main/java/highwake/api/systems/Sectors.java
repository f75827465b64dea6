package highwake.api.systems;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import highwake.galaxy.Coordinates;

/// The names that Ardent gives to cubes of 100 light-years: the first 16 hexadecimal digits of the SHAKE256 of
/// `"floor(x/100), floor(y/100), floor(z/100)"`.
///
/// One is made for each answer and names each cube once: neighbours share them. Not safe for threads.
final class Sectors {

	private static final double EDGE_LY = 100;

	private static final int BYTES = 8;

	private final Map<Cube, String> names = new HashMap<>();

	private record Cube(int x, int y, int z) {

		static Cube around(Coordinates place) {
			return new Cube(count(place.x()), count(place.y()), count(place.z()));
		}

		private static int count(double ly) {
			return (int) Math.floor(ly / EDGE_LY);
		}

	}

	/// Answers the name of the cube around a place.
	String name(Coordinates place) {
		return this.names.computeIfAbsent(Cube.around(place), Sectors::name);
	}

	private static String name(Cube cube) {
		String text = cube.x() + ", " + cube.y() + ", " + cube.z();
		try {
			// The longer output begins with the shorter one: SHAKE256 is extendable.
			byte[] digest = MessageDigest.getInstance("SHAKE256-512").digest(text.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Java 25 has SHAKE256", ex);
		}
	}

}
