package highwake.api.systems;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import highwake.galaxy.Coordinates;

/// The names that Ardent gives to cubes of 100 light-years: the first 16 hexadecimal digits of the SHAKE256 of
/// `"floor(x/100), floor(y/100), floor(z/100)"`.
///
/// The names of the first cubes that somebody asks for are kept: nearly everybody asks for the same few. Safe for threads.
final class Sectors {

	private static final double EDGE_LY = 100;

	private static final int BYTES = 8;

	/// Inhabited space has some hundred.
	private static final int MOST = 10_000;

	private static final Map<Cube, String> NAMES = new ConcurrentHashMap<>();

	private Sectors() {
	}

	private record Cube(int x, int y, int z) {

		static Cube around(Coordinates place) {
			return new Cube(count(place.x()), count(place.y()), count(place.z()));
		}

		private static int count(double ly) {
			return (int) Math.floor(ly / EDGE_LY);
		}

	}

	/// Answers the name of the cube around a place.
	static String name(Coordinates place) {
		Cube cube = Cube.around(place);
		String kept = NAMES.get(cube);
		if (kept != null) {
			return kept;
		}
		String name = name(cube);
		if (NAMES.size() < MOST) {
			NAMES.put(cube, name);
		}
		return name;
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
