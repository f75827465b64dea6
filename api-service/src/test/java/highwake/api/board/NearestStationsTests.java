package highwake.api.board;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The grid of stations against a search through all.
class NearestStationsTests {

	private static final int MOST = 20;

	/// @param place null while it is not known
	private record Port(long marketId, @Nullable Point place, boolean refuels, int pad) {

		Station station() {
			Integer refuel = this.refuels ? 1 : 0;
			Double x = (this.place == null) ? null : this.place.x() / 32.0;
			Double y = (this.place == null) ? null : this.place.y() / 32.0;
			Double z = (this.place == null) ? null : this.place.z() / 32.0;
			return new Station(this.marketId, "Port " + this.marketId, null, "Coriolis", null, null, null, null, null,
					0, 0, 0, 0, 0, 0, 0, 0, refuel, 0, 0, 0, 0, 0, 0, 1L, "Somewhere", x, y, z, null, null, null, null,
					this.pad, Instant.EPOCH, null);
		}

	}

	/// What a search finds: a place in the order, and the station.
	private record Hit(long squared, long marketId) implements Comparable<Hit> {

		@Override
		public int compareTo(Hit other) {
			return Comparator.comparingLong(Hit::squared).thenComparingLong(Hit::marketId).compare(this, other);
		}

	}

	@Test
	void findsTheNearestOfAllWhileStationsComeMoveAndGo() {
		Random random = new Random(12);
		Map<Long, Port> model = new HashMap<>();
		BoardStations.Edit filling = new BoardStations.Edit(BoardStations.EMPTY);
		for (int i = 1; i <= 3000; i++) {
			put(filling, model, port(random, i));
		}
		BoardStations stations = filling.layOut();
		agrees(stations, model, random);
		for (int round = 0; round < 6; round++) {
			BoardStations.Edit edit = new BoardStations.Edit(stations);
			for (int i = 0; i < 900; i++) {
				put(edit, model, port(random, 1 + random.nextInt(4000)));
				long gone = 1L + random.nextInt(4000);
				edit.remove(gone);
				model.remove(gone);
				Port neighbour = model.get(1L + random.nextInt(4000));
				if (neighbour != null && neighbour.place() != null) {
					put(edit, model, nudged(random, neighbour, neighbour.place()));
				}
			}
			stations = edit.done();
			agrees(stations, model, random);
		}
	}

	@Test
	void whatOffersTellOfAStationIsMadeOnceAndAnewWhenTheStationChanges() {
		AtomicInteger made = new AtomicInteger();
		Function<Station, byte[]> maker = (station) -> {
			made.incrementAndGet();
			return NameColumn.bytes("pad " + station.maxLandingPadSize());
		};
		BoardStations.Edit filling = new BoardStations.Edit(BoardStations.EMPTY);
		filling.put(new Port(1, null, true, 3).station());
		filling.put(new Port(2, null, true, 1).station());
		BoardStations before = filling.layOut();
		assertThat(before.sellerText(0, maker)).asString().isEqualTo("pad 3");
		assertThat(before.sellerText(0, maker)).asString().isEqualTo("pad 3");
		assertThat(made).hasValue(1);
		BoardStations.Edit edit = new BoardStations.Edit(before);
		edit.put(new Port(2, null, true, 2).station());
		BoardStations another = edit.done();
		assertThat(another.sellerText(0, maker)).asString().as("a neighbour changed").isEqualTo("pad 3");
		assertThat(made).hasValue(1);
		edit = new BoardStations.Edit(another);
		edit.put(new Port(1, null, true, 2).station());
		assertThat(edit.done().sellerText(0, maker)).asString().isEqualTo("pad 2");
		assertThat(another.sellerText(0, maker)).asString().as("the snapshot before").isEqualTo("pad 3");
		assertThat(made).hasValue(2);
	}

	@Test
	void findsNothingWhereNothingIs() {
		assertThat(found(BoardStations.EMPTY, new Point(0, 0, 0), 1)).isEmpty();
	}

	private static void agrees(BoardStations stations, Map<Long, Port> model, Random random) {
		for (int i = 0; i < 60; i++) {
			Point around = place(random);
			long beyond = Point.squaredBeyond(random.nextInt(200));
			assertThat(stations.around(around, beyond).stream().mapToObj(stations::key)).as("around")
				.containsExactlyInAnyOrderElementsOf(model.values()
					.stream()
					.filter((port) -> port.place() != null && hit(around, port).squared() < beyond)
					.map(Port::marketId)
					.toList());
			Point from = (i % 10 == 0) ? new Point(2_000_000, -40_000, 1_500_000) : place(random);
			int pad = 1 + random.nextInt(3);
			assertThat(found(stations, from, pad)).containsExactlyElementsOf(model.values()
				.stream()
				.filter((port) -> port.place() != null && port.refuels() && port.pad() >= pad)
				.map((port) -> hit(from, port))
				.sorted()
				.limit(MOST)
				.toList());
		}
	}

	private static List<Hit> found(BoardStations stations, Point from, int pad) {
		Nearest<Hit> nearest = new Nearest<>(MOST);
		stations.seek(from, Service.REFUEL, pad, (ordinal, squared) -> {
			nearest.add(new Hit(squared, stations.key(ordinal)));
			Hit last = nearest.last();
			return (last == null) ? Long.MAX_VALUE : last.squared();
		});
		return nearest.inOrder();
	}

	private static Hit hit(Point from, Port port) {
		Point place = (port.place() == null) ? from : port.place();
		return new Hit(from.squaredTo(place.x(), place.y(), place.z()), port.marketId());
	}

	private static void put(BoardStations.Edit edit, Map<Long, Port> model, Port port) {
		edit.put(port.station());
		model.put(port.marketId(), port);
	}

	/// A carrier may jump within its cell.
	private static Port nudged(Random random, Port port, Point place) {
		Point nudged = new Point(place.x() + random.nextInt(64), place.y() - random.nextInt(64), place.z());
		return new Port(port.marketId(), nudged, port.refuels(), port.pad());
	}

	private static Port port(Random random, long marketId) {
		return new Port(marketId, (random.nextInt(10) == 0) ? null : place(random), random.nextInt(4) > 0,
				1 + random.nextInt(3));
	}

	/// Most crowd around Sol, some around another place.
	private static Point place(Random random) {
		int[] middle = (random.nextInt(5) == 0) ? new int[] { -305_000, -29_000, 634_000 } : new int[3];
		int[] place = Arrays.stream(middle).map((steps) -> steps + (int) (random.nextGaussian() * 4000)).toArray();
		return new Point(place[0], place[1], place[2]);
	}

}
