package highwake.api;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import highwake.collector.replay.Replay;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Coordinates;
import highwake.galaxy.Offer;

/// Eighty markets that trade as the game's do, and among them prices that are nonsense. Everything happened in the day
/// before [ExampleGalaxy#NOW].
final class TradeGalaxy {

	static final int STATIONS = 80;

	private static final int GOLD = 47_609;

	private static final int SILVER = 37_250;

	private static final int TRITIUM = 51_707;

	private static final int BRANDY = 10_365;

	private static final int ALUMINIUM = 2_540;

	private final Random random = new Random(7);

	private final Replay replay;

	private int stations;

	private TradeGalaxy(Replay replay) {
		this.replay = replay;
	}

	static void into(Path dataDirectory) throws SQLException {
		try (Replay replay = Replay.into(dataDirectory)) {
			new TradeGalaxy(replay).fill();
			replay.applyAll();
		}
	}

	private void fill() {
		for (int i = 0; i < STATIONS; i++) {
			List<Offer> offers = new ArrayList<>();
			offers.add((i % 3 == 0) ? sells("gold", around(GOLD)) : wants("gold", around(GOLD), Bracket.MEDIUM));
			offers.add((i % 4 == 0) ? sells("silver", around(SILVER)) : wants("silver", around(SILVER), Bracket.LOW));
			offers
				.add((i % 5 == 0) ? sells("tritium", around(TRITIUM)) : wants("tritium", around(TRITIUM), Bracket.LOW));
			offers.add(wants("aluminium", around(ALUMINIUM), Bracket.LOW));
			// A rare good pays by the distance from where it is made.
			offers.add(wants("lavianbrandy", BRANDY + this.random.nextInt(9000), Bracket.HIGH));
			station("Usual Port %02d".formatted(i), "Coriolis", offers, Map.of());
		}
		real();
		trolls();
	}

	private void real() {
		station("Real Lave Station", "Coriolis", List.of(sells("lavianbrandy", 3_500)), Map.of());
		station("Real Far Port", "Orbis", List.of(wants("lavianbrandy", 3 * BRANDY, Bracket.HIGH)), Map.of());
		// As Starlace Station's did on 2025-08-07.
		station("Real Goal", "Orbis", List.of(new Offer(new CommoditySymbol("aluminium"), 0, 0, Bracket.NONE,
				10 * ALUMINIUM, 999_999, Bracket.HIGH, ALUMINIUM)), Map.of());
		carrier("RAL-001", List.of(wants("tritium", TRITIUM * 3 / 2, Bracket.UNSTATED)), "all");
		carrier("RAL-002", List.of(sells("gold", GOLD * 3 / 4)), "all");
		station("Real Boom", "Outpost", List.of(wants("gold", GOLD * 2, Bracket.HIGH)), Map.of());
	}

	private void trolls() {
		carrier("TRL-001", List.of(wants("tritium", 5_100_000, Bracket.UNSTATED)), "all");
		carrier("TRL-002", List.of(wants("silver", 10 * SILVER, Bracket.UNSTATED)), "all");
		carrier("TRL-003", List.of(sells("gold", 40), sells("silver", 4_000_000)), "all");
		station("Troll Giveaway", "Coriolis", List.of(sells("gold", 1)), Map.of());
		station("Troll Fortune", "Orbis", List.of(wants("gold", 9_999_999, Bracket.HIGH)), Map.of());
		station("Troll Penny", "Orbis", List.of(wants("silver", 2, Bracket.LOW)), Map.of());
	}

	private void carrier(String callsign, List<Offer> offers, String access) {
		station(callsign, "FleetCarrier", offers, Map.of("carrierDockingAccess", access));
	}

	private void station(String name, String type, List<Offer> offers, Map<String, Object> more) {
		int number = this.stations++;
		long address = 1_000_000_000L + number;
		Coordinates place = new Coordinates(this.random.nextInt(160) - 80, this.random.nextInt(80) - 40,
				this.random.nextInt(160) - 80);
		Instant at = ExampleGalaxy.NOW.minus(Duration.ofMinutes(60 + this.random.nextInt(600)));
		this.replay.accept(Frames.jump(at.minusSeconds(90), address, "System " + number, place, Map.of()));
		this.replay.accept(Frames.docked(at.minusSeconds(60), 3_200_000_000L + number, name, address,
				"System " + number, place, Map.of("StationType", type, "DistFromStarLS", 100 + number)));
		Map<String, Object> fields = new HashMap<>(more);
		fields.put("stationType", type);
		this.replay.accept(Frames.market(at, 3_200_000_000L + number, name, "System " + number, offers, fields));
	}

	/// Steps of a hundred: some prices are equal.
	private int around(int mean) {
		int price = mean + (int) (mean * 0.08 * this.random.nextGaussian());
		return Math.max(1, price / 100) * 100;
	}

	private static Offer sells(String commodity, int price) {
		return new Offer(new CommoditySymbol(commodity), price, 500, Bracket.MEDIUM, Math.max(1, price - 500), 1,
				Bracket.NONE, mean(commodity));
	}

	private static Offer wants(String commodity, int price, Bracket bracket) {
		return new Offer(new CommoditySymbol(commodity), 0, 0, Bracket.NONE, price, 2_000, bracket, mean(commodity));
	}

	private static int mean(String commodity) {
		return switch (commodity) {
			case "gold" -> GOLD;
			case "silver" -> SILVER;
			case "tritium" -> TRITIUM;
			case "aluminium" -> ALUMINIUM;
			default -> BRANDY;
		};
	}

	/// The reports that are nonsense begin so.
	static boolean isTroll(String station) {
		return station.startsWith("Troll") || station.startsWith("TRL");
	}

}
