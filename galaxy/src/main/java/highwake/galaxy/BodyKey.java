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

	private static final long LARGEST_ADDRESS = (1L << 55) - 1;

	/// Answers the key of a body.
	/// @param bodyId the game's `BodyID`
	/// @throws IllegalArgumentException if no body of the game can have these
	public static BodyKey of(SystemAddress system, int bodyId) {
		if (system.value() > LARGEST_ADDRESS) {
			throw new IllegalArgumentException("A system with bodies has an address of 55 bits, not " + system.value());
		}
		if (bodyId < 0 || bodyId >= MOST_BODIES) {
			throw new IllegalArgumentException("A body's number is 0 to " + (MOST_BODIES - 1) + ", not " + bodyId);
		}
		return new BodyKey(system.value() << BODY_BITS | bodyId);
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
