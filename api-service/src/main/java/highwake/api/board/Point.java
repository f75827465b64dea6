package highwake.api.board;

import highwake.galaxy.Coordinates;

/// A place on the game's grid, in steps of 1/32 light-year: distances between places are exact in integers.
///
/// @param x as in [Coordinates]
/// @param y as in [Coordinates]
/// @param z as in [Coordinates]
public record Point(int x, int y, int z) {

	/// Steps of the grid in a light-year.
	static final int STEPS = 32;

	/// More than the error of a squared distance up to 1,000 light-years.
	private static final double ROUNDING = 1e-6;

	/// Answers the point of a place.
	public static Point of(Coordinates place) {
		return new Point(steps(place.x()), steps(place.y()), steps(place.z()));
	}

	/// Answers the square of the distance to another point, in steps.
	long squaredTo(int otherX, int otherY, int otherZ) {
		long dx = (long) this.x - otherX;
		long dy = (long) this.y - otherY;
		long dz = (long) this.z - otherZ;
		return dx * dx + dy * dy + dz * dz;
	}

	/// Answers light-years for the square of a distance in steps.
	public static double ly(long squared) {
		return Math.sqrt((double) squared) / STEPS;
	}

	/// Answers the square of a distance in steps for light-years between places on the
	/// grid: what [#ly] was made of.
	public static long squared(double ly) {
		return Math.round(ly * STEPS * ly * STEPS);
	}

	/// Answers the greatest square of a distance in steps that is `ly` or less, exactly:
	/// a distance that an answer told takes in the place it was told of.
	public static long squaredWithin(double ly) {
		return (long) Math.floor(ly * STEPS * ly * STEPS + ROUNDING);
	}

	/// Answers the least square of a distance in steps that no longer rounds to `ly` or
	/// less. Ardent compares rounded
	/// distances: 1 light-year takes in all that is nearer than 1.5.
	public static long squaredBeyond(double ly) {
		double steps = (Math.floor(ly) + 0.5) * STEPS;
		return (long) Math.ceil(steps * steps);
	}

	private static int steps(double ly) {
		return (int) Math.rint(ly * STEPS);
	}

}
