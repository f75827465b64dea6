package highwake.simulators.trade;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.simulators.atlas.Chance;
import highwake.simulators.atlas.Station;

/// One station's market: stores that commanders buy down and production refills, wants that they fill and use renews.
///
/// Used by one thread.
public final class Market {

	/// After this long, about two thirds of what was missing is there again.
	private static final Duration RENEWAL = Duration.ofMinutes(45);

	private static final int RARE_TONNES = 24;

	private final Map<CommoditySymbol, Line> lines = new LinkedHashMap<>();

	private final RandomGenerator dice;

	private Instant asOf;

	/// Opens a station's market as it stands at a time.
	///
	/// @param seed equal seeds open equal markets
	public Market(Station station, Goods goods, long seed, Instant asOf) {
		this.dice = Chance.of("market " + station.marketId().value(), seed);
		this.asOf = asOf;
		double size = size(station);
		for (Good good : goods.all()) {
			double made = good.isRareOf(station) ? 1 : good.madeAt(station);
			double wanted = good.wantedAt(station);
			boolean absent = this.dice.nextDouble() < 0.06;
			if (Math.max(made, wanted) >= 0.15 && !absent) {
				this.lines.put(good.symbol(), line(good, made >= wanted, Math.max(made, wanted), size));
			}
		}
	}

	/// Lists what the market says of each good now, ordered by symbol.
	public List<Offer> offers() {
		return this.lines.values().stream().map(Line::offer).toList();
	}

	/// Lets time pass up to an instant; earlier ones change nothing. Stores and wants
	/// renew, others trade a little, whims wander.
	public void passTo(Instant now) {
		if (!now.isAfter(this.asOf)) {
			return;
		}
		double renewed = 1
				- StrictMath.exp(-(double) Duration.between(this.asOf, now).toMillis() / (double) RENEWAL.toMillis());
		this.asOf = now;
		for (Line line : this.lines.values()) {
			line.level += (line.capacity - line.level) * renewed;
			if (this.dice.nextDouble() < 0.08) {
				line.level *= 1 - 0.2 * this.dice.nextDouble();
			}
			double limit = Prices.moodLimit(line.good.meanPriceCr());
			double mood = line.mood + limit * 0.3 * (this.dice.nextDouble() - 0.5);
			line.mood = Math.max(-limit, Math.min(limit, mood));
		}
	}

	/// Takes goods out of the store; answers how many tonnes there were to take.
	public int buy(CommoditySymbol symbol, int tonnes) {
		return take(symbol, tonnes, true);
	}

	/// Brings goods that are wanted; answers how many tonnes the market took.
	public int sell(CommoditySymbol symbol, int tonnes) {
		return take(symbol, tonnes, false);
	}

	private int take(CommoditySymbol symbol, int tonnes, boolean fromStore) {
		Line line = this.lines.get(symbol);
		if (line == null || line.made != fromStore || tonnes <= 0) {
			return 0;
		}
		int taken = Math.min(tonnes, line.tonnes());
		line.level -= taken;
		return taken;
	}

	private Line line(Good good, boolean made, double weight, double size) {
		double luck = StrictMath.exp(0.5 * this.dice.nextGaussian());
		double capacity = (good.rareMarket() != null) ? RARE_TONNES
				: Math.max(20, size * weight * luck * 2.5e6 / StrictMath.pow(good.meanPriceCr(), 0.6));
		boolean soldOut = made && this.dice.nextDouble() < 0.04;
		double level = soldOut ? 0 : capacity * (0.35 + 0.65 * this.dice.nextDouble());
		return new Line(good, made, made ? capacity : 1.4 * capacity, made ? level : 1.4 * level);
	}

	private static double size(Station station) {
		double people = StrictMath.log10((double) station.state().population()) / 8;
		double port = station.isSmall() ? 0.3 : station.isPlanetary() ? 0.6 : 1;
		return port * Math.max(0.3, Math.min(1.4, people));
	}

	/// One good here.
	private static final class Line {

		private final Good good;

		private final boolean made;

		private final double capacity;

		private double level;

		private double mood;

		Line(Good good, boolean made, double capacity, double level) {
			this.good = good;
			this.made = made;
			this.capacity = capacity;
			this.level = level;
		}

		int tonnes() {
			return (int) this.level;
		}

		double fill() {
			return Math.min(1, this.level / this.capacity);
		}

		Offer offer() {
			int tonnes = tonnes();
			if (!this.made) {
				return new Offer(this.good.symbol(), 0, 0, Prices.bars(0, 0), Prices.paid(this.good, fill(), this.mood),
						tonnes, Prices.bars(fill(), tonnes), this.good.meanPriceCr());
			}
			int asked = Prices.asked(this.good, fill(), this.mood);
			return new Offer(this.good.symbol(), asked, tonnes, Prices.bars(fill(), tonnes), Prices.takenBack(asked),
					(tonnes > 0) ? 1 : 0, Prices.bars(0, 0), this.good.meanPriceCr());
		}

	}

}
