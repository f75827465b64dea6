package highwake.collector.projections;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import highwake.collector.facts.MarketReported;
import highwake.collector.facts.Stamp;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;

/// A week of market reports, made at random: markets are visited by a Zipf-like law as on the live feed, about twenty times
/// each in a week (357,000 reports of some 18,000 markets).
final class WeekOfReports {

	private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");

	private static final Duration WEEK = Duration.ofDays(7);

	private static final int REPORTS_A_MARKET = 20;

	private static final int GOODS = 390;

	private static final List<CommoditySymbol> SYMBOLS = symbols();

	private final Random random;

	private final UnaryOperator<Offer> drift;

	private final List<List<Offer>> markets = new ArrayList<>();

	private final double[] visits;

	/// @param drift answers what became of an offer since the market's last report
	WeekOfReports(int markets, Random random, UnaryOperator<Offer> drift) {
		this.random = random;
		this.drift = drift;
		this.visits = new double[markets];
		double sum = 0;
		for (int market = 0; market < markets; market++) {
			this.markets.add(market());
			sum += 1 / Math.pow(market + 20, 0.9);
			this.visits[market] = sum;
		}
	}

	/// Everything moves with each report, as `feed.py` has it: prices by some hundredths,
	/// amounts by up to a half.
	static UnaryOperator<Offer> everythingMoves(Random random) {
		return (offer) -> {
			double factor = 1 + random.nextGaussian() * 0.02;
			return moved(offer, factor, 0.5 + 0.6 * random.nextDouble(), 0.6 + 0.6 * random.nextDouble());
		};
	}

	/// Where few were since the last report, most offers are as they were, and what has
	/// moved has moved a little.
	/// @param share of the offers that move
	static UnaryOperator<Offer> someMove(Random random, double share) {
		return (offer) -> {
			if (random.nextDouble() >= share) {
				return offer;
			}
			double factor = random.nextBoolean() ? 1 : 1 + random.nextGaussian() * 0.01;
			return moved(offer, factor, 1 + random.nextGaussian() * 0.05, 1 + random.nextGaussian() * 0.05);
		};
	}

	/// Lists the week's reports in order of time.
	List<MarketReported> reports() {
		int count = this.visits.length * REPORTS_A_MARKET;
		List<MarketReported> reports = new ArrayList<>(count);
		for (int report = 0; report < count; report++) {
			Instant at = MONDAY.plusSeconds(WEEK.toSeconds() * report / count);
			int market = market(this.random.nextDouble() * this.visits[this.visits.length - 1]);
			List<Offer> offers = this.markets.get(market).stream().map(this.drift).toList();
			this.markets.set(market, offers);
			reports.add(
					new MarketReported(new MarketId(3_200_000_000L + market * 256L), new Stamp(at, at.plusMillis(1234)),
							"Hub " + market, "Sol", (this.random.nextInt(100) == 0) ? List.of() : offers, null));
		}
		return reports;
	}

	private int market(double visit) {
		int market = Arrays.binarySearch(this.visits, visit);
		return (market < 0) ? -market - 1 : market;
	}

	private List<Offer> market() {
		List<Offer> offers = new ArrayList<>();
		int goods = 20 + this.random.nextInt(140);
		for (int good = 0; good < GOODS; good++) {
			if (this.random.nextInt(GOODS) < goods) {
				offers.add(offer(SYMBOLS.get(good)));
			}
		}
		return offers;
	}

	private Offer offer(CommoditySymbol good) {
		int mean = (int) (100 * Math.exp(this.random.nextDouble() * 6));
		int tonnes = (int) (10 * Math.exp(this.random.nextDouble() * 9));
		if (this.random.nextInt(3) == 0) {
			return new Offer(good, mean, tonnes, Bracket.MEDIUM, mean * 95 / 100, 1, Bracket.NONE, mean);
		}
		return new Offer(good, 0, 0, Bracket.NONE, mean, tonnes, Bracket.HIGH, mean);
	}

	private static Offer moved(Offer offer, double prices, double stock, double demand) {
		return new Offer(offer.commodity(), (int) (offer.buyPriceCr() * prices),
				(int) Math.max(offer.stockTonnes() > 0 ? 1 : 0, offer.stockTonnes() * stock), offer.stockBracket(),
				(int) (offer.sellPriceCr() * prices), (int) Math.max(1, offer.demandTonnes() * demand),
				offer.demandBracket(), offer.meanPriceCr());
	}

	private static List<CommoditySymbol> symbols() {
		List<CommoditySymbol> symbols = new ArrayList<>();
		for (int good = 0; good < GOODS; good++) {
			symbols.add(new CommoditySymbol("good" + good));
		}
		return symbols;
	}

}
