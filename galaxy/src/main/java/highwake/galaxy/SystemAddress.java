package highwake.galaxy;

/// The key of a star system: the game's 64-bit `SystemAddress`, which also tells where the system roughly is.
///
/// The lowest three bits are the mass code `m`; then follow z, y and x, each as `7 - m` bits of boxel and 7, 6 and 7 bits
/// of sector. A boxel is a cube of `10 · 2^m` light-years, counted from (-49985, -40985, -24105). Source: the EDDN
/// community's description of id64, checked against 4,041 captured systems of which 4,038 agree (2026-11-20).
///
/// @param value positive
public record SystemAddress(long value) {

	private static final int SECTOR_LY = 1280;

	private static final Coordinates ORIGIN = new Coordinates(-49985, -40985, -24105);

	public SystemAddress {
		if (value <= 0) {
			throw new IllegalArgumentException("A system address is positive, not " + value);
		}
	}

	/// Tells whether a place lies in the boxel that this address names, give or take a
	/// light-year at its faces.
	public boolean agreesWith(Coordinates place) {
		int massCode = (int) (this.value & 7);
		int boxelBits = 7 - massCode;
		int edgeLy = 10 << massCode;
		long rest = this.value >>> 3;
		double[] from = new double[3];
		int[] sectorBits = { 7, 6, 7 };
		for (int axis = 0; axis < 3; axis++) {
			long boxel = rest & ((1L << boxelBits) - 1);
			rest >>>= boxelBits;
			long sector = rest & ((1L << sectorBits[axis]) - 1);
			rest >>>= sectorBits[axis];
			from[axis] = sector * (double) SECTOR_LY + boxel * (double) edgeLy;
		}
		return within(place.z() - ORIGIN.z() - from[0], edgeLy) && within(place.y() - ORIGIN.y() - from[1], edgeLy)
				&& within(place.x() - ORIGIN.x() - from[2], edgeLy);
	}

	private static boolean within(double offsetLy, int edgeLy) {
		return offsetLy >= -1 && offsetLy <= edgeLy + 1;
	}

}
