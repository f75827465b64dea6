package highwake.api.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Coordinates;
import highwake.galaxy.Symbol;
import highwake.store.PackedOffers;

/// The next snapshot in the making. For one thread; each market at most once.
final class BoardEdit {

	private final Board from;

	private final BoardStations.Edit stations;

	private final BoardSystems.Edit systems;

	private final GoodsEdit goods;

	private final Sold.Edit modules;

	private final Sold.Edit ships;

	private final Map<Integer, Moves> moves = new HashMap<>();

	private final List<Integer> changed = new ArrayList<>();

	private long offerCount;

	BoardEdit(Board from) {
		this.from = from;
		this.stations = new BoardStations.Edit(from.stations());
		this.systems = new BoardSystems.Edit(from.systems());
		this.goods = new GoodsEdit(from.goods());
		this.modules = new Sold.Edit(from.modules());
		this.ships = new Sold.Edit(from.ships());
		this.offerCount = from.offerCount();
	}

	/// Puts a system in its place.
	void system(long address, String name, Coordinates place, long updatedAt) {
		this.systems.put(address, name, Point.of(place), updatedAt);
	}

	/// Replaces what is known of a station.
	void station(Station station) {
		this.stations.put(station);
	}

	/// Gives a commodity its number.
	void commodity(int id, CommoditySymbol symbol) {
		this.goods.number(id, symbol);
	}

	/// Replaces a market's report by a newer one. Call in ascending order of `change`.
	void market(long marketId, long reportedAt, long change, byte[] offers) {
		int ordinal = this.stations.ordinal(marketId);
		byte[] before = this.stations.report(ordinal, reportedAt, change, offers);
		this.changed.add(ordinal);
		replace(marketId, ordinal, before, offers);
	}

	/// Forgets a market's report.
	void removeMarket(long marketId) {
		int ordinal = this.stations.ordinal(marketId);
		replace(marketId, ordinal, this.stations.removeReport(ordinal), StationPage.NO_OFFERS);
	}

	/// Forgets what is known of a station.
	void removeStation(long marketId) {
		this.stations.remove(marketId);
	}

	/// Gives a module its number.
	void module(int number, Symbol symbol) {
		this.modules.number(number, symbol);
	}

	/// Gives a ship its number.
	void ship(int number, Symbol symbol) {
		this.ships.number(number, symbol);
	}

	/// Replaces what an outfitter sells; null where nobody tells any more.
	void outfitting(long marketId, long toldAt, byte @Nullable [] modules) {
		this.modules.put(this.stations.ordinal(marketId), toldAt, modules);
	}

	/// Replaces what a shipyard sells; null where nobody tells any more.
	void shipyard(long marketId, long toldAt, byte @Nullable [] ships) {
		this.ships.put(this.stations.ordinal(marketId), toldAt, ships);
	}

	private void replace(long marketId, int ordinal, byte[] before, byte[] offers) {
		PackedOffers.Reader old = new PackedOffers.Reader(before);
		PackedOffers.Reader now = new PackedOffers.Reader(offers);
		this.offerCount += now.remaining() - old.remaining();
		boolean hasOld = old.next();
		boolean hasNow = now.next();
		while (hasOld || hasNow) {
			boolean takesOld = hasOld && (!hasNow || old.commodity() <= now.commodity());
			boolean takesNow = hasNow && (!hasOld || now.commodity() <= old.commodity());
			move(marketId, ordinal, takesOld ? old : null, takesNow ? now : null);
			hasOld = takesOld ? old.next() : hasOld;
			hasNow = takesNow ? now.next() : hasNow;
		}
	}

	private void move(long marketId, int ordinal, PackedOffers.@Nullable Reader old,
			PackedOffers.@Nullable Reader now) {
		int commodity = (now != null) ? now.commodity() : Objects.requireNonNull(old).commodity();
		Moves moves = this.moves.computeIfAbsent(commodity, (id) -> new Moves());
		moves.listings += ((now != null) ? 1 : 0) - ((old != null) ? 1 : 0);
		moves.exports.swap(Trades.exported(old, marketId, ordinal), Trades.exported(now, marketId, ordinal));
		moves.imports.swap(Trades.imported(old, marketId, ordinal), Trades.imported(now, marketId, ordinal));
	}

	/// Answers the new snapshot.
	Board done(BoardVersion version) {
		this.moves.forEach((id, moves) -> {
			Good good = this.goods.require(id);
			this.goods.replace(new Good(id, good.symbol(), moves.exports.applied(good.exports(), this.stations),
					moves.imports.applied(good.imports(), this.stations), good.listings() + moves.listings));
		});
		BoardStations stations = this.stations.done();
		int[] ordinals = this.changed.stream().mapToInt(Integer::intValue).toArray();
		return new Board(version, stations, this.systems.done(), this.goods.done(), this.modules.done(),
				this.ships.done(), this.from.recent().with(ordinals, stations), this.offerCount);
	}

	/// What changes for one commodity.
	private static final class Moves {

		private final Swaps exports = new Swaps();

		private final Swaps imports = new Swaps();

		private int listings;

	}

	/// What leaves and enters one price order.
	private static final class Swaps {

		private final List<PriceOrder.Row> removed = new ArrayList<>();

		private final List<PriceOrder.Row> added = new ArrayList<>();

		void swap(PriceOrder.@Nullable Row old, PriceOrder.@Nullable Row now) {
			if (Objects.equals(old, now)) {
				return;
			}
			if (old != null) {
				this.removed.add(old);
			}
			if (now != null) {
				this.added.add(now);
			}
		}

		PriceOrder applied(PriceOrder order, OrdinalIndex.Keys keys) {
			boolean changes = !(this.removed.isEmpty() && this.added.isEmpty());
			return changes ? order.with(this.removed, this.added, keys) : order;
		}

	}

}
