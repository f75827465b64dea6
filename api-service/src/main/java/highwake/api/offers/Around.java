package highwake.api.offers;

import highwake.api.board.Point;
import highwake.api.systems.StarSystem;

/// A place to measure from, and how far from it offers may be.
///
/// @param address of the system there
/// @param beyond squares of distances in steps from here on are too far
/// @param isItselfLeftOut leaves out the stations of the system itself
record Around(Point point, long address, long beyond, boolean isItselfLeftOut) {

	/// @param maxLy compared with distances in whole light-years; infinity means anywhere
	static Around of(StarSystem system, double maxLy, boolean isItselfLeftOut) {
		long beyond = Double.isInfinite(maxLy) ? Long.MAX_VALUE : Point.squaredBeyond(maxLy);
		return new Around(Point.of(system.place()), system.address().value(), beyond, isItselfLeftOut);
	}

}
