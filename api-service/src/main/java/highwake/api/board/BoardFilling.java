package highwake.api.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Symbol;
import highwake.galaxy.SystemAddress;
import highwake.store.PackedOffers;

/// The first snapshot in the making: as [BoardEdit], for everything at once. For one thread.
final class BoardFilling {

	private final BoardStations.Edit stations = new BoardStations.Edit(BoardStations.EMPTY);

	private BoardSystems.@Nullable Filling systemsComing = new BoardSystems.Filling();

	private BoardSystems systems = BoardSystems.EMPTY;

	private int[] byName = {};

	private int named;

	private final GoodsEdit goods = new GoodsEdit(Goods.EMPTY);

	private final Sold.Edit modules = new Sold.Edit(Sold.EMPTY);

	private final Sold.Edit ships = new Sold.Edit(Sold.EMPTY);

	private final Map<Integer, Orders> orders = new HashMap<>();

	private long offerCount;

	private static final class Orders {

		private final PriceOrder.Filling exports = new PriceOrder.Filling();

		private final PriceOrder.Filling imports = new PriceOrder.Filling();

		private int listings;

	}

	/// Adds a system. Not after [#allSystems()].
	void system(long address, String name, Point place, long updatedAt) {
		Objects.requireNonNull(this.systemsComing).add(address, name, place, updatedAt);
	}

	/// Lays out the systems: what was needed to collect them makes room for the rest.
	void allSystems() {
		this.systems = Objects.requireNonNull(this.systemsComing).done();
		this.systemsComing = null;
		this.byName = new int[this.systems.size()];
	}

	/// Tells which system is the next by name. Call for each, after [#allSystems()];
	/// where
	/// they turn out to be others than the systems, those are sorted here.
	void byName(long address) {
		int ordinal = this.systems.ordinal(new SystemAddress(address));
		if (ordinal >= 0 && this.named < this.byName.length) {
			this.byName[this.named++] = ordinal;
		}
	}

	void station(Station station) {
		this.stations.put(station);
	}

	void commodity(int id, CommoditySymbol symbol) {
		this.goods.number(id, symbol);
	}

	/// Adds a market's report. Call once a market, in ascending order of market ids.
	void market(long marketId, long reportedAt, long change, byte[] offers) {
		int ordinal = this.stations.ordinal(marketId);
		this.stations.report(ordinal, reportedAt, change, offers);
		PackedOffers.Reader offer = new PackedOffers.Reader(offers);
		this.offerCount += offer.remaining();
		while (offer.next()) {
			Orders orders = this.orders.computeIfAbsent(offer.commodity(), (id) -> new Orders());
			orders.listings++;
			if (Trades.isExport(offer)) {
				orders.exports.add(offer.buyPriceCr(), ordinal, offer.stockTonnes());
			}
			else if (Trades.isImport(offer)) {
				orders.imports.add(-offer.sellPriceCr(), ordinal, offer.demandTonnes());
			}
		}
	}

	void module(int number, Symbol symbol) {
		this.modules.number(number, symbol);
	}

	void ship(int number, Symbol symbol) {
		this.ships.number(number, symbol);
	}

	void outfitting(long marketId, long toldAt, byte[] modules) {
		this.modules.put(this.stations.ordinal(marketId), toldAt, modules);
	}

	void shipyard(long marketId, long toldAt, byte[] ships) {
		this.ships.put(this.stations.ordinal(marketId), toldAt, ships);
	}

	/// Puts how often a market was reported lately in place of its one report.
	void frequency(long marketId, float frequency) {
		this.stations.frequency(this.stations.ordinal(marketId), frequency);
	}

	Board done(BoardVersion version) {
		if (this.systemsComing != null) {
			allSystems();
		}
		BoardSystems ordered = (this.named == this.byName.length) ? this.systems.ordered(this.byName)
				: this.systems.ordered();
		for (Iterator<Map.Entry<Integer, Orders>> left = this.orders.entrySet().iterator(); left.hasNext();) {
			Map.Entry<Integer, Orders> next = left.next();
			Orders orders = next.getValue();
			left.remove();
			this.goods.replace(new Good(next.getKey(), this.goods.require(next.getKey()).symbol(),
					orders.exports.done(), orders.imports.done(), orders.listings));
		}
		BoardStations filled = this.stations.layOut();
		return new Board(version, filled, ordered, this.goods.done(), this.modules.done(), this.ships.done(),
				Recent.EMPTY.with(byChange(filled), filled), this.offerCount);
	}

	private static int[] byChange(BoardStations stations) {
		return IntStream.range(0, stations.size())
			.filter((ordinal) -> stations.reportedAt(ordinal) != 0)
			.boxed()
			.sorted(Comparator.comparingLong(stations::change)
				.thenComparingLong(stations::reportedAt)
				.thenComparingLong(stations::key))
			.mapToInt(Integer::intValue)
			.toArray();
	}

}
