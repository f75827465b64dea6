package highwake.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Coordinates;
import highwake.galaxy.Offer;

/// An endless stream of frames over a small random galaxy, the same for the same seed: systems that appear, some of one
/// name, and are renamed; stations docked at; carriers that move; markets that change, and what is
/// sold besides, old reports among the new.
public final class RandomGalaxy {

	private static final int SYSTEMS = 120;

	private static final int STATIONS = 60;

	private static final int GOODS = 40;

	private static final int MODULES = 150;

	private static final int SHIPS = 20;

	private static final List<String> TYPES = List.of("Coriolis", "Outpost", "OnFootSettlement", "FleetCarrier");

	private final Random random;

	private Instant now = Instant.parse("2026-11-20T00:00:00Z");

	public RandomGalaxy(long seed) {
		this.random = new Random(seed);
	}

	/// Lists the market ids of all stations that may come, carriers among them.
	public static List<Long> marketIds() {
		return IntStream.range(0, STATIONS).mapToObj(RandomGalaxy::marketId).toList();
	}

	/// Lists the callsigns of all carriers that may come.
	public static List<String> callsigns() {
		return IntStream.range(0, STATIONS)
			.filter((station) -> type(station).equals("FleetCarrier"))
			.mapToObj(RandomGalaxy::stationName)
			.toList();
	}

	/// Lets time pass in which nobody tells anything.
	public void sleep(Duration time) {
		this.now = this.now.plus(time);
	}

	/// Answers the next frame.
	public byte[] next() {
		this.now = this.now.plusSeconds(this.random.nextInt(90));
		Instant at = (this.random.nextInt(8) == 0) ? this.now.minusSeconds(this.random.nextInt(7200)) : this.now;
		int system = this.random.nextInt(SYSTEMS);
		int station = this.random.nextInt(STATIONS);
		return switch (this.random.nextInt(7)) {
			case 0 -> Frames.jump(at, address(system), nameToday(system), place(system), Map.of());
			case 1 -> Frames.docked(at, marketId(station), stationName(station), address(home(station)),
					name(home(station)), place(home(station)), Map.of("StationType", type(station)));
			case 2 -> Frames.outfitting(at, marketId(station), stationName(station), name(home(station)),
					symbols("int_module%d", MODULES));
			case 3 -> Frames.shipyard(at, marketId(station), stationName(station), name(home(station)),
					symbols("ship%d", SHIPS));
			default -> Frames.market(at, marketId(station), stationName(station), name(home(station)), offers(),
					this.random.nextBoolean() ? Map.of("stationType", type(station)) : Map.of());
		};
	}

	/// Carriers are anywhere; other stations stay.
	private int home(int station) {
		return type(station).equals("FleetCarrier") ? this.random.nextInt(SYSTEMS) : (station * 7) % SYSTEMS;
	}

	private List<Offer> offers() {
		List<Offer> offers = new ArrayList<>();
		for (int good = 0; good < GOODS; good++) {
			if (this.random.nextInt(3) == 0) {
				boolean sells = this.random.nextBoolean();
				int price = 100 * (1 + this.random.nextInt(30));
				offers.add(new Offer(new CommoditySymbol("good" + good), sells ? price : 0,
						sells ? this.random.nextInt(500) : 0, bracket(), price - this.random.nextInt(100),
						sells ? 1 : this.random.nextInt(900), bracket(), 1500));
			}
		}
		return offers;
	}

	private List<String> symbols(String form, int all) {
		return this.random.ints(this.random.nextInt(all), 0, all).distinct().mapToObj(form::formatted).toList();
	}

	private Bracket bracket() {
		return Bracket.of(this.random.nextInt(5));
	}

	private static String type(int station) {
		return TYPES.get(station % TYPES.size());
	}

	private static long marketId(int station) {
		return 3_200_000_000L + station * 17L;
	}

	private static String stationName(int station) {
		return type(station).equals("FleetCarrier") ? "A%02d-XYZ".formatted(station) : "Station " + station;
	}

	/// Now and then somebody calls a system otherwise, until the next one comes.
	private String nameToday(int system) {
		return (this.random.nextInt(12) == 0) ? "Renamed " + system : name(system);
	}

	/// Every tenth system shares its name with the one before it.
	private static String name(int system) {
		return "System " + ((system % 10 == 9) ? system - 1 : system);
	}

	private static long address(int system) {
		return 1_000_000_000L + system;
	}

	private static Coordinates place(int system) {
		Random random = new Random(system);
		return new Coordinates(random.nextGaussian() * 60, random.nextGaussian() * 30, random.nextGaussian() * 60);
	}

}
