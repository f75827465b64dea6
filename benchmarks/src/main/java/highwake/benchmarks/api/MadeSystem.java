package highwake.benchmarks.api;

/// A made-up star system.
///
/// @param x light-years on the game's grid, as are the two that follow
record MadeSystem(long address, String name, double x, double y, double z) {
}
