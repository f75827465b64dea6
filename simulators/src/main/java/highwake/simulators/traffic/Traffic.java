package highwake.simulators.traffic;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import highwake.simulators.atlas.Atlas;
import highwake.simulators.eddn.FrameSource;
import highwake.simulators.trade.Goods;
import highwake.simulators.trade.Showrooms;

/// The demo galaxy as EDDN hears it: frames without end. Used by one thread.
///
/// First everything is reported once, then commanders go about their errands, as many as frames are asked for. Equal
/// seeds and equal clocks give equal frames, byte for byte, on any machine.
public final class Traffic implements FrameSource {

	private final InstantSource clock;

	private final Schedule schedule = new Schedule();

	private final Opening opening;

	private final Visits visits;

	/// Makes a galaxy.
	///
	/// @param seed what chance is drawn from
	/// @param clock read once for each frame: its gateway timestamp
	public Traffic(long seed, InstantSource clock) {
		this.clock = clock;
		RandomGenerator dice = new SplittableRandom(seed);
		Atlas atlas = Atlas.load();
		Goods goods = Goods.load();
		Markets markets = new Markets(goods, seed);
		Showrooms showrooms = new Showrooms();
		Fleet fleet = new Fleet(atlas, goods, dice);
		Wire wire = new Wire(new Envelopes(seed), this.schedule, fleet, dice);
		this.opening = new Opening(atlas, this.schedule, wire, fleet, markets, showrooms);
		this.visits = new Visits(atlas, goods, fleet, markets, showrooms, this.schedule, wire, dice);
	}

	@Override
	public Optional<byte[]> next() {
		Instant now = this.clock.instant();
		if (!this.schedule.hasDue(now)) {
			if (this.opening.isOver()) {
				this.visits.beginAt(now);
			}
			else {
				this.opening.playAt(now);
			}
		}
		return Optional.of(this.schedule.take(now));
	}

}
