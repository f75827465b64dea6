package highwake.api.systems;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Coordinates;

/// Answers the name that Ardent gives to a cube of 100 light-years: the first 16 hexadecimal digits of the SHAKE256 of
/// `"floor(x/100), floor(y/100), floor(z/100)"`. Safe for any thread.
final class Sector {

	private static final double EDGE_LY = 100;

	private static final int BYTES = 8;

	/// Remembers the cubes asked for last: neighbours share them.
	private static final AtomicReferenceArray<@Nullable Named> REMEMBERED = new AtomicReferenceArray<>(1024);

	private Sector() {
	}

	private record Named(int x, int y, int z, String hash) {
	}

	/// Answers the name of the cube around a place.
	static String of(Coordinates place) {
		int x = (int) Math.floor(place.x() / EDGE_LY);
		int y = (int) Math.floor(place.y() / EDGE_LY);
		int z = (int) Math.floor(place.z() / EDGE_LY);
		int slot = Math.floorMod((x * 31 + y) * 31 + z, REMEMBERED.length());
		Named named = REMEMBERED.get(slot);
		if (named == null || named.x() != x || named.y() != y || named.z() != z) {
			named = new Named(x, y, z, hash("%d, %d, %d".formatted(x, y, z)));
			REMEMBERED.set(slot, named);
		}
		return named.hash();
	}

	private static String hash(String text) {
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
