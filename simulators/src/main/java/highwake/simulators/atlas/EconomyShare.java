package highwake.simulators.atlas;

/// How much of a port's trade one economy is.
///
/// @param economy which
/// @param proportion above 0; the shares of a port need not add up to 1
public record EconomyShare(Economy economy, double proportion) {

	public EconomyShare {
		if (!(proportion > 0)) {
			throw new IllegalArgumentException("A share is more than 0, not " + proportion);
		}
	}

}
