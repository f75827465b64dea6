package highwake.api.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;

/// The grid against a search through all systems.
class BoardSystemsTests {

	private record Star(long address, Coordinates place) {
	}

	@Test
	void findsEveryStarThatASearchThroughAllFinds() {
		Random random = new Random(42);
		Map<Long, Star> model = new LinkedHashMap<>();
		BoardSystems.Filling filling = new BoardSystems.Filling();
		for (int i = 0; i < 4000; i++) {
			Star star = star(random, i + 1);
			model.put(star.address(), star);
			filling.add(star.address(), "Star " + star.address(), Point.of(star.place()), i);
		}
		BoardSystems systems = filling.done().ordered();
		agrees(systems, model, random);
		for (int round = 0; round < 8; round++) {
			BoardSystems.Edit edit = new BoardSystems.Edit(systems);
			for (int i = 0; i < 900; i++) {
				Star star = star(random, 1 + random.nextInt(9000));
				model.put(star.address(), star);
				edit.put(star.address(), "Star " + star.address(), Point.of(star.place()), round);
			}
			systems = edit.done();
			assertThat(systems.size()).isEqualTo(model.size());
			agrees(systems, model, random);
		}
	}

	@Test
	void aSystemThatMovesAwayAndBackIsFoundOnce() {
		BoardSystems.Filling filling = new BoardSystems.Filling();
		filling.add(1, "Home", new Point(0, 0, 0), 0);
		BoardSystems systems = filling.done().ordered();
		for (Point place : List.of(new Point(99_999, 0, 0), new Point(0, 0, 0), new Point(1, 1, 1))) {
			BoardSystems.Edit edit = new BoardSystems.Edit(systems);
			edit.put(1, "Home", place, 0);
			systems = edit.done();
			assertThat(systems.nearest(place, null, 5, 10)).extracting(NearSystem::name).containsExactly("Home");
		}
	}

	@Test
	void findsByNameInAnyCaseAndAllOfOneName() {
		BoardSystems.Filling filling = new BoardSystems.Filling();
		filling.add(30, "Alpha", new Point(0, 0, 0), 0);
		filling.add(20, "ALPHA", new Point(0, 0, 0), 0);
		filling.add(10, "Alpha 2", new Point(0, 0, 0), 0);
		BoardSystems systems = filling.done().ordered();
		assertThat(named(systems, "alpha")).containsExactly("ALPHA", "Alpha");
		assertThat(named(systems, "alpha 2")).containsExactly("Alpha 2");
		assertThat(named(systems, "alph")).isEmpty();
		assertThat(named(systems, "")).isEmpty();
		assertThat(systems.ordinal(new SystemAddress(99))).isEqualTo(-1);
	}

	@Test
	void aSystemThatWasRenamedHasItsNewNameAlone() {
		Random random = new Random(9);
		Map<Long, String> model = new LinkedHashMap<>();
		BoardSystems systems = BoardSystems.EMPTY;
		for (int round = 0; round < 20; round++) {
			BoardSystems.Edit edit = new BoardSystems.Edit(systems);
			for (int i = 0; i < 300; i++) {
				long address = 1L + random.nextInt(900);
				String name = (random.nextBoolean() ? "Wregoe " : "WREGOE ") + random.nextInt(120);
				edit.put(address, name, new Point(0, 0, 0), 0);
				model.put(address, name);
			}
			systems = edit.done();
		}
		for (int number = 0; number < 130; number++) {
			String name = "wregoe " + number;
			assertThat(named(systems, name)).containsExactlyElementsOf(model.entrySet()
				.stream()
				.filter((system) -> system.getValue().equalsIgnoreCase(name))
				.sorted(Map.Entry.comparingByKey())
				.map(Map.Entry::getValue)
				.toList());
		}
	}

	private static List<String> named(BoardSystems systems, String name) {
		return Arrays.stream(systems.named(name)).mapToObj(systems::name).toList();
	}

	@Test
	void comparesWholeLightYears() {
		BoardSystems.Filling filling = new BoardSystems.Filling();
		filling.add(1, "at 1.46875", new Point(47, 0, 0), 0);
		filling.add(2, "at 1.5", new Point(48, 0, 0), 0);
		assertThat(filling.done().ordered().nearest(new Point(0, 0, 0), null, 1, 10)).extracting(NearSystem::name)
			.containsExactly("at 1.46875");
	}

	@Test
	void comparesExactDistancesAndGoesOnWhereAPartEnded() {
		Random random = new Random(7);
		Map<Long, Star> model = new LinkedHashMap<>();
		BoardSystems.Filling filling = new BoardSystems.Filling();
		for (int i = 0; i < 3000; i++) {
			Star star = star(random, i + 1);
			model.put(star.address(), star);
			filling.add(star.address(), "Star " + star.address(), Point.of(star.place()), i);
		}
		BoardSystems systems = filling.done().ordered();
		for (int i = 0; i < 40; i++) {
			Coordinates from = place(random);
			Star farthest = Objects.requireNonNull(model.get(1 + random.nextLong(3000)));
			double withinLy = farthest.place().distanceLyTo(from);
			assertThat(parts(systems, Point.of(from), withinLy)).endsWith(farthest.address())
				.containsExactlyElementsOf(model.values()
					.stream()
					.filter((star) -> star.place().distanceLyTo(from) <= withinLy)
					.sorted(Comparator.comparingDouble((Star star) -> star.place().distanceLyTo(from))
						.thenComparingLong(Star::address))
					.map(Star::address)
					.toList());
		}
	}

	private static List<Long> parts(BoardSystems systems, Point from, double withinLy) {
		List<Long> all = new ArrayList<>();
		List<NearSystem> part = systems.within(from, withinLy, -1, 0, 100);
		while (!part.isEmpty()) {
			part.forEach((near) -> all.add(near.address().value()));
			NearSystem last = part.getLast();
			part = systems.within(from, withinLy, Point.squared(last.distanceLy()), last.address().value(), 100);
		}
		return all;
	}

	private static void agrees(BoardSystems systems, Map<Long, Star> model, Random random) {
		for (int i = 0; i < 40; i++) {
			Coordinates place = place(random);
			int maxLy = random.nextInt(120);
			int most = 1 + random.nextInt(300);
			SystemAddress origin = new SystemAddress(1 + random.nextInt(4000));
			assertThat(systems.nearest(Point.of(place), origin, maxLy, most))
				.extracting((near) -> near.address().value())
				.containsExactlyElementsOf(search(model, place, origin, maxLy, most));
		}
	}

	private static List<Long> search(Map<Long, Star> model, Coordinates place, SystemAddress origin, int maxLy,
			int most) {
		List<Star> near = new ArrayList<>(model.values());
		near.removeIf((star) -> star.address() == origin.value()
				|| Math.floor(star.place().distanceLyTo(place) + 0.5) > maxLy);
		near.sort(Comparator.comparingDouble((Star star) -> star.place().distanceLyTo(place))
			.thenComparingLong(Star::address));
		return near.stream().limit(most).map(Star::address).toList();
	}

	private static Star star(Random random, long address) {
		return new Star(address, place(random));
	}

	/// Half of them crowd around Sol.
	private static Coordinates place(Random random) {
		double reach = random.nextBoolean() ? 40 : 300;
		return new Coordinates(random.nextGaussian() * reach, random.nextGaussian() * reach / 2,
				random.nextGaussian() * reach);
	}

}
