package highwake.benchmarks.api;

/// How much a made-up galaxy holds.
///
/// @param offers of all markets together, to within a hundredth
record GalaxySize(int systems, int stations, int offers) {

	/// What a public feed of some months leaves.
	static final GalaxySize USUAL = new GalaxySize(108_000, 24_000, 1_400_000);

	/// What years leave.
	static final GalaxySize LARGE = new GalaxySize(2_000_000, 120_000, 7_000_000);

	/// Answers a galaxy that has one part in so many.
	GalaxySize dividedBy(int parts) {
		return new GalaxySize(this.systems / parts, this.stations / parts, this.offers / parts);
	}

	@Override
	public String toString() {
		return "%,d systems, %,d stations, %,d offers".formatted(this.systems, this.stations, this.offers);
	}

}
