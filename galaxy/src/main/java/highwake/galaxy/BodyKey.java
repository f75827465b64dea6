package highwake.galaxy;

/// The key of a body: its system's address, then its number in that system, in one 64-bit number, so that the bodies of a
/// system are neighbours in a file.
///
/// The game's own id of a body holds the same two the other way round (`address | number << 55`): an address fits into 55
/// bits, and a number into 9.
///
/// @param value `address << 9 | number`; negative for the addresses of the largest
public record BodyKey(long value) {

	/// No system has more bodies than fit into the game's own ids.
	public static final int MOST_BODIES = 512;

	private static final int BODY_BITS = 9;

	private static final int ADDRESS_BITS = 55;

	private static final long LARGEST_ADDRESS = (1L << ADDRESS_BITS) - 1;

	/// Answers the key of a body.
	/// @param bodyId the game's `BodyID`
	/// @throws IllegalArgumentException if no body of the game can have these
	public static BodyKey of(SystemAddress system, int bodyId) {
		if (!isPossible(system)) {
			throw new IllegalArgumentException("A system with bodies has an address of 55 bits, not " + system.value());
		}
		if (bodyId < 0 || bodyId >= MOST_BODIES) {
			throw new IllegalArgumentException("A body's number is 0 to " + (MOST_BODIES - 1) + ", not " + bodyId);
		}
		return new BodyKey(system.value() << BODY_BITS | bodyId);
	}

	/// Tells whether a system of that address can have bodies: in a game's id it has 55
	/// bits.
	public static boolean isPossible(SystemAddress system) {
		return system.value() <= LARGEST_ADDRESS;
	}

	/// Answers the game's own id of the body, an unsigned number.
	public long id64() {
		return system().value() | (long) bodyId() << ADDRESS_BITS;
	}

	/// Answers the system that the body is in.
	public SystemAddress system() {
		return new SystemAddress(this.value >>> BODY_BITS);
	}

	/// Answers the game's `BodyID`.
	public int bodyId() {
		return (int) (this.value & (MOST_BODIES - 1));
	}

}
