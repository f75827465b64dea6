package highwake.benchmarks.api;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import highwake.galaxy.Bracket;
import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;

/// Makes what markets list, the same each time: prices lie around each good's mean, a third is sold, the rest is wanted;
/// carriers list a quarter of what others do. Not safe for threads.
final class MadeMarkets {

	private static final double CARRIERS_SHARE = 0.25;

	/// What a carrier's quarter takes away, the others have more.
	private static final double OTHERS_SHARE = 1.1324;

	private final Random random;

	private final double mean;

	private final List<CommoditySymbol> goods;

	private final int[] means;

	/// @param mean how many goods a market lists
	MadeMarkets(double mean, long seed) {
		this.random = new Random(seed);
		this.mean = mean;
		this.goods = goods();
		this.means = new int[this.goods.size()];
		for (int good = 0; good < this.means.length; good++) {
			this.means[good] = (int) (100 * Math.exp(this.random.nextDouble() * 6));
		}
	}

	/// Lists the goods that many markets trade, by symbol: what is rare has one market.
	static List<CommoditySymbol> goods() {
		return Commodities.load().all().stream().filter((good) -> !good.isRare()).map(Commodity::symbol).toList();
	}

	List<Offer> next(boolean isCarrier) {
		double share = isCarrier ? CARRIERS_SHARE : OTHERS_SHARE;
		int size = (int) Math.round(this.mean * share * (0.5 + this.random.nextDouble()));
		BitSet listed = new BitSet();
		while (listed.cardinality() < Math.min(size, this.goods.size())) {
			listed.set(good());
		}
		List<Offer> offers = new ArrayList<>(size);
		listed.stream().forEach((good) -> offers.add(offer(good)));
		return offers;
	}

	/// Some goods are listed nearly everywhere, others here and there: the first of
	/// [#goods()] most often.
	private int good() {
		double place = this.random.nextDouble();
		return (int) (place * place * place * this.goods.size());
	}

	private Offer offer(int good) {
		CommoditySymbol symbol = this.goods.get(good);
		int mean = this.means[good];
		int tonnes = (int) (10 * Math.exp(this.random.nextDouble() * 9));
		Bracket bracket = Bracket.of(1 + this.random.nextInt(3));
		int price = (int) Math.max(1, mean * (1 + this.random.nextGaussian() * 0.12));
		return (this.random.nextInt(3) == 0)
				? new Offer(symbol, price, tonnes, bracket, price * 95 / 100, 1, Bracket.NONE, mean)
				: new Offer(symbol, 0, 0, Bracket.NONE, price, tonnes, bracket, mean);
	}

}
