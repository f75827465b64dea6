package highwake.api.board;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.MarketId;
import highwake.store.PackedOffers;

/// The stations of one snapshot, column by column. A station keeps its ordinal as long as the board is not loaded again.
public final class BoardStations implements OrdinalIndex.Keys, Grid.Places {

	static final BoardStations EMPTY = new BoardStations(new StationPage[0], 0, 0, 0, 0, OrdinalIndex.EMPTY,
			StationGrid.EMPTY);

	private final StationPage[] pages;

	private final int size;

	private final int markets;

	private final int carriers;

	private final int typed;

	private final OrdinalIndex index;

	private final StationGrid grid;

	private BoardStations(StationPage[] pages, int size, int markets, int carriers, int typed, OrdinalIndex index,
			StationGrid grid) {
		this.pages = pages;
		this.size = size;
		this.markets = markets;
		this.carriers = carriers;
		this.typed = typed;
		this.index = index;
		this.grid = grid;
	}

	/// Answers how many stations and markets there are; ordinals are 0 to one less.
	public int size() {
		return this.size;
	}

	/// Answers how many have reported a market.
	public int markets() {
		return this.markets;
	}

	/// Answers how many are fleet carriers.
	public int carriers() {
		return this.carriers;
	}

	/// Answers how many are of a known type and no fleet carriers.
	public int others() {
		return this.typed - this.carriers;
	}

	/// Answers the ordinal of a market, or -1.
	public int ordinal(MarketId market) {
		return this.index.find(market.value(), this);
	}

	/// Answers the station with that key, empty where the board has none.
	public Optional<Station> find(MarketId market) {
		int ordinal = ordinal(market);
		return (ordinal < 0) ? Optional.empty() : Optional.ofNullable(station(ordinal));
	}

	/// Answers what is known of a station, null while only its market report is.
	public @Nullable Station station(int ordinal) {
		return page(ordinal).stations[ordinal & StationPage.MASK];
	}

	/// Answers what offers tell of a known station, which is kept until the station
	/// changes: two thirds of each row, in the same words.
	/// @param maker makes it as UTF-8 where it is asked for first
	public byte[] sellerText(int ordinal, Function<Station, byte[]> maker) {
		return page(ordinal).text(ordinal & StationPage.MASK, maker);
	}

	/// Answers the market id of an ordinal.
	@Override
	public long key(int ordinal) {
		return page(ordinal).marketIds[ordinal & StationPage.MASK];
	}

	/// Answers the address of a station's system, 0 while it is not known.
	public long address(int ordinal) {
		return page(ordinal).addresses[ordinal & StationPage.MASK];
	}

	/// Tells whether a station's system and place are known.
	public boolean isPlaced(int ordinal) {
		return is(ordinal, StationPage.PLACED);
	}

	/// Tells whether a station is a fleet carrier.
	public boolean isFleetCarrier(int ordinal) {
		return is(ordinal, StationPage.CARRIER);
	}

	/// Tells whether a station's type is known.
	public boolean hasType(int ordinal) {
		return is(ordinal, StationPage.TYPED);
	}

	/// Tells whether a station is known to have a service.
	public boolean has(int ordinal, Service service) {
		return (page(ordinal).services[ordinal & StationPage.MASK] & service.bit()) != 0;
	}

	/// Answers the largest landing pad: 1 small, 2 medium, 3 large, 0 while it is not
	/// known.
	public int largestPad(int ordinal) {
		return page(ordinal).pads[ordinal & StationPage.MASK];
	}

	/// Answers the epoch milliseconds of the newest market report, 0 while there is none.
	public long reportedAt(int ordinal) {
		return page(ordinal).reportedAt[ordinal & StationPage.MASK];
	}

	/// Answers how many reports of the market there were in the days before its newest,
	/// which counts 1; an older one
	/// counts the less the older it is ([Frequency]). 0 while there is none.
	public double recentReports(int ordinal) {
		return page(ordinal).frequencies[ordinal & StationPage.MASK];
	}

	/// Answers the place of the newest market report in the change signal.
	public long change(int ordinal) {
		return page(ordinal).changes[ordinal & StationPage.MASK];
	}

	/// Answers a reader of the newest market report, which has no offers while there is
	/// none.
	public PackedOffers.Reader offers(int ordinal) {
		return new PackedOffers.Reader(page(ordinal).offers[ordinal & StationPage.MASK]);
	}

	/// Answers the square of a placed station's distance to a point, in steps.
	public long squaredTo(int ordinal, Point point) {
		return page(ordinal).squaredTo(point, ordinal & StationPage.MASK);
	}

	/// Answers the ordinals of the placed stations whose distance from a point has a
	/// square in steps below `beyond`.
	public BitSet around(Point point, long beyond) {
		return this.grid.around(point, beyond, this);
	}

	/// Takes a station and the square of its distance, in steps. Answers the greatest
	/// square that is still of use.
	@FunctionalInterface
	public interface Taker {

		/// Takes it.
		long take(int ordinal, long squared);

	}

	/// Shows the placed stations that have a service and a pad, in any order, but those
	/// that are too far to be of use.
	public void seek(Point from, Service service, long leastPad, Taker taker) {
		long[] furthest = { Long.MAX_VALUE };
		this.grid.cells().seek(from, this, (ordinal) -> {
			StationPage page = page(ordinal);
			int row = ordinal & StationPage.MASK;
			if ((page.services[row] & service.bit()) != 0 && page.pads[row] >= leastPad
					&& page.has(row, StationPage.PLACED)) {
				long squared = page.squaredTo(from, row);
				if (squared <= furthest[0]) {
					furthest[0] = taker.take(ordinal, squared);
				}
			}
			return furthest[0];
		});
	}

	@Override
	public long cell(int ordinal) {
		return page(ordinal).cell(ordinal & StationPage.MASK, this.grid.cells());
	}

	private boolean is(int ordinal, int trait) {
		return page(ordinal).has(ordinal & StationPage.MASK, trait);
	}

	private StationPage page(int ordinal) {
		return this.pages[ordinal >>> StationPage.BITS];
	}

	/// A changed copy in the making. For one thread.
	static final class Edit implements OrdinalIndex.Keys {

		private StationPage[] pages;

		private boolean[] owned;

		private int size;

		private int markets;

		private int carriers;

		private int typed;

		private final OrdinalIndex.Edit index;

		private final StationGrid grid;

		private final Set<Integer> movers = new HashSet<>();

		Edit(BoardStations from) {
			this.pages = from.pages.clone();
			this.owned = new boolean[this.pages.length];
			this.size = from.size;
			this.markets = from.markets;
			this.carriers = from.carriers;
			this.typed = from.typed;
			this.index = new OrdinalIndex.Edit(from.index);
			this.grid = from.grid;
		}

		@Override
		public long key(int ordinal) {
			return this.pages[ordinal >>> StationPage.BITS].marketIds[ordinal & StationPage.MASK];
		}

		int size() {
			return this.size;
		}

		/// Answers the ordinal of a market, making one where it is new.
		int ordinal(long marketId) {
			int known = this.index.find(marketId, this);
			if (known >= 0) {
				return known;
			}
			int ordinal = this.size++;
			if (ordinal >>> StationPage.BITS == this.pages.length) {
				this.pages = Arrays.copyOf(this.pages, this.pages.length + 1);
				this.owned = Arrays.copyOf(this.owned, this.pages.length);
				this.pages[this.pages.length - 1] = new StationPage();
				this.owned[this.pages.length - 1] = true;
			}
			own(ordinal).marketIds[ordinal & StationPage.MASK] = marketId;
			this.index.add(marketId, ordinal, this);
			return ordinal;
		}

		/// Puts a station in its place. It is *placed* where its system is known by
		/// address and by place.
		void put(Station station) {
			int ordinal = ordinal(station.marketId());
			StationPage page = own(ordinal);
			int row = ordinal & StationPage.MASK;
			page.station(row, station);
			page.addresses[row] = (station.systemAddress() != null) ? station.systemAddress() : 0;
			int traits = station.isFleetCarrier() ? StationPage.CARRIER : 0;
			traits |= (station.stationType() != null) ? StationPage.TYPED : 0;
			Point point = station.point();
			traits |= (point != null) ? StationPage.PLACED : 0;
			move(ordinal, page, point, traits);
			page.services[row] = Service.bits(station);
			page.pads[row] = (station.maxLandingPadSize() != null) ? station.maxLandingPadSize().byteValue() : 0;
		}

		private void move(int ordinal, StationPage page, @Nullable Point point, int traits) {
			int row = ordinal & StationPage.MASK;
			if (page.isMoved(row, point)) {
				this.movers.add(ordinal);
			}
			count(page.traits(row), -1);
			count(traits, 1);
			page.place(row, point, traits);
		}

		/// Keeps the counts as traits come and go.
		private void count(int traits, int by) {
			this.carriers += ((traits & StationPage.CARRIER) != 0) ? by : 0;
			this.typed += ((traits & StationPage.TYPED) != 0) ? by : 0;
		}

		/// Replaces a market's report and answers the one before, which has no offers
		/// where there was none.
		byte[] report(int ordinal, long reportedAt, long change, byte[] offers) {
			StationPage page = own(ordinal);
			int row = ordinal & StationPage.MASK;
			byte[] before = page.offers[row];
			this.markets += (page.reportedAt[row] == 0) ? 1 : 0;
			page.offers[row] = offers;
			page.frequencies[row] = Frequency.with(page.frequencies[row], page.reportedAt[row], reportedAt);
			page.reportedAt[row] = reportedAt;
			page.changes[row] = change;
			return before;
		}

		void frequency(int ordinal, float frequency) {
			own(ordinal).frequencies[ordinal & StationPage.MASK] = frequency;
		}

		/// Forgets what is known of a station; its report, if it has one, stays.
		void remove(long marketId) {
			int ordinal = this.index.find(marketId, this);
			if (ordinal >= 0) {
				StationPage page = own(ordinal);
				int row = ordinal & StationPage.MASK;
				page.station(row, null);
				page.addresses[row] = 0;
				move(ordinal, page, null, 0);
				page.services[row] = 0;
				page.pads[row] = 0;
			}
		}

		/// Forgets a market's report and answers it; it has no offers where there was
		/// none.
		byte[] removeReport(int ordinal) {
			StationPage page = own(ordinal);
			int row = ordinal & StationPage.MASK;
			byte[] before = page.offers[row];
			this.markets -= (page.reportedAt[row] != 0) ? 1 : 0;
			page.offers[row] = StationPage.NO_OFFERS;
			page.reportedAt[row] = 0;
			page.frequencies[row] = 0;
			page.changes[row] = 0;
			return before;
		}

		/// Answers the page of a station, for writing.
		private StationPage own(int ordinal) {
			int page = ordinal >>> StationPage.BITS;
			if (!this.owned[page]) {
				this.pages[page] = new StationPage(this.pages[page]);
				this.owned[page] = true;
			}
			return this.pages[page];
		}

		BoardStations done() {
			return done(this.grid.with(this.movers, this.pages, this.size));
		}

		/// As [#done()], with every station in its cell.
		BoardStations layOut() {
			return done(StationGrid.of(this.pages, this.size));
		}

		private BoardStations done(StationGrid grid) {
			this.owned = new boolean[this.pages.length];
			return new BoardStations(this.pages.clone(), this.size, this.markets, this.carriers, this.typed,
					this.index.done(), grid);
		}

	}

}
