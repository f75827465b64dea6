package highwake.galaxy;

/// A place in the galaxy: light-years in the galactic frame, Sol at the origin, on the game's grid of 1/32 light-year.
///
/// @param x light-years; positive to the right of Sol seen from above with the core ahead
/// @param y light-years above the galactic plane
/// @param z light-years towards the galactic core
public record Coordinates(double x, double y, double z) {

	/// No star of the game is further than this from Sol on any axis, in light-years.
	public static final double LIMIT_LY = 100_000;

	private static final double STEPS_PER_LY = 32;

	/// Rounds to the grid, so that places that senders printed with too few digits
	/// compare equal.
	public Coordinates {
		x = onGrid(x);
		y = onGrid(y);
		z = onGrid(z);
	}

	/// Answers the distance to another place in light-years.
	public double distanceLyTo(Coordinates other) {
		double dx = this.x - other.x;
		double dy = this.y - other.y;
		double dz = this.z - other.z;
		return Math.sqrt(dx * dx + dy * dy + dz * dz);
	}

	private static double onGrid(double ly) {
		if (!(Math.abs(ly) <= LIMIT_LY)) {
			throw new IllegalArgumentException("A coordinate is at most " + LIMIT_LY + " ly from Sol, not " + ly);
		}
		return Math.rint(ly * STEPS_PER_LY) / STEPS_PER_LY + 0.0;
	}

}
