package highwake.simulators.relay;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the relay publishes, where, and how fast.
///
/// @param eddn the ZeroMQ address to bind, on loopback only
/// @param source `galaxy` for the demo galaxy, the path of a `.bin` or `.jsonl` file of frames, or `none`
/// @param rate frames a second, `max` (as fast as the subscribers take it), `demo` (quick at first, then as the real
/// relay), or `default`: `demo` for the galaxy, `max` for a file
/// @param seed what the demo galaxy is drawn from: equal seeds and starts make equal galaxies
@ConfigurationProperties("highwake.simulators")
record RelayProperties(@DefaultValue("tcp://127.0.0.1:19080") String eddn, @DefaultValue(GALAXY) String source,
		@DefaultValue(DEFAULT_RATE) String rate, @DefaultValue("1") long seed) {

	static final String GALAXY = "galaxy";

	static final String NONE = "none";

	private static final String DEFAULT_RATE = "default";

	RelayProperties {
		if (!rate.equals(DEFAULT_RATE)) {
			Pace.of(rate);
		}
	}

	/// Answers the pace that the rate asks for.
	Pace pace() {
		if (this.rate.equals(DEFAULT_RATE)) {
			return isGalaxy() ? new Pace.Demo() : new Pace.Max();
		}
		return Pace.of(this.rate);
	}

	boolean isGalaxy() {
		return this.source.equals(GALAXY);
	}

	boolean isNone() {
		return this.source.equals(NONE);
	}

}
