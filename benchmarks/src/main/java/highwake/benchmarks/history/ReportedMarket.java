package highwake.benchmarks.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import highwake.collector.facts.MarketReported;
import highwake.collector.facts.Stamp;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;

/// A made-up market that is reported again and again. Between two reports a share of its offers moves: the
/// two prices of a good together, by some hundredths, amounts by up to a half where everything moves, else by a tenth. Not safe for threads.
final class ReportedMarket {

	private static final int GOODS = 390;

	private final Random random;

	private final double share;

	private final MarketId id;

	private List<Offer> offers = new ArrayList<>();

	private int changed;

	/// @param number of the market among all
	/// @param goods how many it lists
	/// @param share of its offers that move between two reports, 1 for all
	ReportedMarket(int number, int goods, double share) {
		this.random = new Random(number);
		this.share = share;
		this.id = new MarketId(3_200_000_000L + number * 256L);
		for (int good = 0; good < goods; good++) {
			this.offers.add(offer(new CommoditySymbol("good" + good * GOODS / goods)));
		}
	}

	long id() {
		return this.id.value();
	}

	/// Answers one of the goods that the market lists.
	/// @param index any number of 0 or more
	String good(int index) {
		return this.offers.get(index % this.offers.size()).commodity().value();
	}

	/// Answers what the market says after some offers moved.
	MarketReported report(Instant at) {
		List<Offer> after = new ArrayList<>(this.offers.size());
		this.changed = 0;
		for (Offer offer : this.offers) {
			Offer moved = (this.random.nextDouble() < this.share) ? moved(offer) : offer;
			this.changed += moved.equals(offer) ? 0 : 1;
			after.add(moved);
		}
		this.offers = after;
		return new MarketReported(this.id, new Stamp(at, at.plusMillis(1234)), "Hub " + this.id.value(), "Sol", after,
				null);
	}

	/// Answers how many offers differed in the last report from the one before.
	int changed() {
		return this.changed;
	}

	private Offer offer(CommoditySymbol good) {
		int mean = (int) (100 * Math.exp(this.random.nextDouble() * 6));
		int tonnes = (int) (10 * Math.exp(this.random.nextDouble() * 9));
		return (this.random.nextInt(3) == 0)
				? new Offer(good, mean, tonnes, Bracket.MEDIUM, mean * 95 / 100, 1, Bracket.NONE, mean)
				: new Offer(good, 0, 0, Bracket.NONE, mean, tonnes, Bracket.HIGH, mean);
	}

	/// Where little moves, it moves a little: half of the goods in their amounts alone.
	private Offer moved(Offer offer) {
		double prices = (this.share == 1) ? 0.02 : this.random.nextBoolean() ? 0.01 : 0;
		double mean = offer.meanPriceCr() * (1 + this.random.nextGaussian() * prices);
		boolean isPriced = prices > 0;
		double factor = isPriced ? mean / Math.max(1, Math.max(offer.buyPriceCr(), offer.sellPriceCr())) : 1;
		return new Offer(offer.commodity(), (int) (offer.buyPriceCr() * factor), amount(offer.stockTonnes()),
				offer.stockBracket(), (int) (offer.sellPriceCr() * factor), amount(offer.demandTonnes()),
				offer.demandBracket(), offer.meanPriceCr());
	}

	/// Drifts between a few tonnes and some hundred thousand; what is nothing, or the
	/// filler's one, stays.
	private int amount(int tonnes) {
		double drift = (this.share == 1) ? 0.6 + 0.9 * this.random.nextDouble() : 1 + this.random.nextGaussian() * 0.05;
		return (tonnes > 1) ? (int) Math.max(2, tonnes * ((tonnes > 100_000) ? 0.5 : drift)) : tonnes;
	}

}
