package highwake.simulators.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.simulators.atlas.Chance;
import highwake.simulators.atlas.StarSystem;
import highwake.simulators.trade.Good;

/// A fleet carrier: jumps, sells what its owner loaded until it runs empty, buys what its owner ordered. Used by one
/// thread.
///
/// Its prices are its owner's: on a carrier a stock or a demand is an order that stands until it is served.
final class Carrier {

	private static final String LETTERS = "BCDFGHJKLMNPQTVWXYZ0123456789";

	/// The one that the examples of the API's document ask for.
	private static final int EXAMPLE = 1;

	private final String callsign;

	private final MarketId marketId;

	private final String access;

	private final List<Order> orders = new ArrayList<>();

	private StarSystem system;

	private double arrivalLs;

	Carrier(int number, RandomGenerator dice, StarSystem system) {
		this.marketId = new MarketId(3_700_000_000L + 256L * number);
		String drawn = letters(dice) + "-" + letters(dice);
		this.callsign = (number == EXAMPLE) ? "K7B-1XZ" : drawn;
		this.access = Chance.pick(dice, List.of("all", "all", "all", "friends", "squadronfriends", "none"));
		this.system = system;
		this.arrivalLs = distance(dice);
	}

	String callsign() {
		return this.callsign;
	}

	MarketId marketId() {
		return this.marketId;
	}

	/// Answers who may dock, as `carrierDockingAccess` says it.
	String access() {
		return this.access;
	}

	StarSystem system() {
		return this.system;
	}

	double arrivalLs() {
		return this.arrivalLs;
	}

	void jumpTo(StarSystem elsewhere, RandomGenerator dice) {
		this.system = elsewhere;
		this.arrivalLs = distance(dice);
	}

	boolean isEmpty() {
		return this.orders.stream().allMatch((order) -> order.tonnes == 0);
	}

	/// Takes new orders from its owner; the old ones are gone.
	void load(List<Good> goods, RandomGenerator dice) {
		this.orders.clear();
		int sales = 1 + dice.nextInt(5);
		for (int i = 0; i < sales + dice.nextInt(3); i++) {
			Good good = Chance.pick(dice, goods);
			if (this.orders.stream().noneMatch((order) -> order.symbol.equals(good.symbol()))) {
				double factor = (i < sales) ? 0.98 + 0.25 * dice.nextDouble() : 0.9 + 0.35 * dice.nextDouble();
				this.orders.add(new Order(good, i < sales, (int) Math.max(1, Math.rint(good.meanPriceCr() * factor)),
						200 + dice.nextInt(6000)));
			}
		}
	}

	/// Lets commanders serve some of the orders.
	void serve(RandomGenerator dice) {
		for (Order order : this.orders) {
			order.tonnes = Math.max(0, order.tonnes - dice.nextInt(1800));
		}
	}

	/// Lists what still stands; empty once everything is sold and bought.
	List<Offer> offers() {
		return this.orders.stream().filter((order) -> order.tonnes > 0).map(Order::offer).toList();
	}

	private static double distance(RandomGenerator dice) {
		return dice.nextInt(300_000) / 100.0;
	}

	private static String letters(RandomGenerator dice) {
		StringBuilder letters = new StringBuilder();
		for (int i = 0; i < 3; i++) {
			letters.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
		}
		return letters.toString();
	}

	/// What the owner sells, or buys.
	private static final class Order {

		private final CommoditySymbol symbol;

		private final int meanPriceCr;

		private final boolean sells;

		private final int priceCr;

		private int tonnes;

		Order(Good good, boolean sells, int priceCr, int tonnes) {
			this.symbol = good.symbol();
			this.meanPriceCr = good.meanPriceCr();
			this.sells = sells;
			this.priceCr = priceCr;
			this.tonnes = tonnes;
		}

		Offer offer() {
			return this.sells
					? new Offer(this.symbol, this.priceCr, this.tonnes, Bracket.MEDIUM, 0, 0, Bracket.NONE,
							this.meanPriceCr)
					: new Offer(this.symbol, 0, 0, Bracket.NONE, this.priceCr, this.tonnes, Bracket.MEDIUM,
							this.meanPriceCr);
		}

	}

}
