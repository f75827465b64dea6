package highwake.simulators.traffic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import highwake.simulators.atlas.Atlas;
import highwake.simulators.atlas.Chance;
import highwake.simulators.atlas.StarSystem;
import highwake.simulators.atlas.Station;
import highwake.simulators.trade.Goods;

/// The commanders and carriers of the demo galaxy. Used by one thread.
final class Fleet {

	private static final int PILOTS = 160;

	private static final int CARRIERS = 40;

	private static final List<Integer> HOLDS = List.of(32, 64, 128, 216, 284, 400, 512, 720, 784);

	private final List<Pilot> pilots = new ArrayList<>();

	private final List<Carrier> carriers = new ArrayList<>();

	private final RandomGenerator dice;

	Fleet(Atlas atlas, Goods goods, RandomGenerator dice) {
		this.dice = dice;
		for (int i = 0; i < PILOTS; i++) {
			Station home = Chance.pick(dice, atlas.stations());
			this.pilots.add(new Pilot(i, Chance.pick(dice, Software.ALL), Chance.pick(dice, HOLDS), i % 25 != 0,
					home.system()));
		}
		List<StarSystem> systems = atlas.systems();
		for (int i = 0; i < CARRIERS; i++) {
			Carrier carrier = new Carrier(i, dice, Chance.pick(dice, systems));
			if (i % 5 != 0) {
				carrier.load(goods.all(), dice);
			}
			this.carriers.add(carrier);
		}
	}

	/// Answers a commander who is not in the middle of something, or any where all are.
	Pilot anyFreeAt(Instant now) {
		Pilot pilot = Chance.pick(this.dice, this.pilots);
		for (int tries = 0; tries < PILOTS && !pilot.isFreeAt(now); tries++) {
			pilot = Chance.pick(this.dice, this.pilots);
		}
		return pilot;
	}

	/// Answers any commander.
	Pilot any() {
		return Chance.pick(this.dice, this.pilots);
	}

	/// Lists the carriers.
	List<Carrier> carriers() {
		return List.copyOf(this.carriers);
	}

	/// Answers any carrier.
	Carrier anyCarrier() {
		return Chance.pick(this.dice, this.carriers);
	}

}
