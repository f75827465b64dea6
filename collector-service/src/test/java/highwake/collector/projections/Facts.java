package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import highwake.collector.facts.BartenderReported;
import highwake.collector.facts.CarrierNamed;
import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketReported;
import highwake.collector.facts.OutfittingReported;
import highwake.collector.facts.PlaceSeen;
import highwake.collector.facts.ShipyardReported;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.StationSignal;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.collector.readings.Heading;
import highwake.collector.readings.Verdict;
import highwake.galaxy.Bracket;
import highwake.galaxy.Callsign;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Coordinates;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.galaxy.Symbol;
import highwake.galaxy.SystemAddress;
import highwake.store.PackedList;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;

/// Facts made at random, of few things and few times, so that they meet and tie; and what a file holds in the end.
final class Facts {

	private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	/// What an envelope may say of itself.
	static final Heading HEADING = new Heading("commodity/3", "Test", "1", NOON);

	private static final Set<String> ORDER_OF_FRAMES = Set.of("change", "offers", "modules", "prices", "ships",
			"materials");

	private final Random random;

	private final WorldFacts worlds;

	/// Between two of the times at which things are told.
	private final int stepSeconds;

	Facts(long seed) {
		this(seed, 1);
	}

	Facts(long seed, int stepSeconds) {
		this.random = new Random(seed);
		this.worlds = new WorldFacts(this.random, stepSeconds);
		this.stepSeconds = stepSeconds;
	}

	static Stamp stamp(int at, int gatewayAt) {
		return new Stamp(NOON.plusSeconds(at), NOON.plusSeconds(gatewayAt));
	}

	static ReadFrame frame(long seq, Fact... facts) {
		return new ReadFrame(seq, 0, null, new Verdict.Facts(List.of(facts)), HEADING);
	}

	static MarketReported report(long market, int at, @Nullable List<CommoditySymbol> prohibited, String... goods) {
		List<Offer> offers = new ArrayList<>();
		for (String good : goods) {
			offers.add(new Offer(new CommoditySymbol(good), 10, 5, Bracket.LOW, 9, 0, Bracket.NONE, 12));
		}
		return new MarketReported(new MarketId(market), stamp(at, at), "Hub", "Sol", offers, prohibited);
	}

	Fact any() {
		return switch (this.random.nextInt(13)) {
			case 0 -> system();
			case 1, 2 -> station();
			case 3 -> named();
			case 4 -> announced();
			case 5 -> place();
			case 6, 10, 11 -> this.worlds.any();
			case 7 -> outfitting();
			case 8 -> shipyard();
			case 9 -> bartender();
			default -> report(1 + this.random.nextInt(2), this.random.nextInt(3) * this.stepSeconds,
					maybe(List.of(new CommoditySymbol(word("slaves", "tea")))), word("gold", "silver"));
		};
	}

	private SystemSeen system() {
		SystemSeen.Place place = new SystemSeen.Place(word("Sol", "Sun"),
				new Coordinates(this.random.nextInt(2), 0, -0.5), this.random.nextBoolean());
		SystemSeen.State state = new SystemSeen.State(this.random.nextInt(2), maybe("Federation"), maybe("Democracy"),
				maybe("Refinery"), maybe("Service"), maybe("High"), maybe("Mother Gaia"), maybe("Boom"));
		return new SystemSeen(new SystemAddress(1 + this.random.nextInt(2)), stamp(), trust(), place, maybe(state),
				maybe(this.worlds.politics()), maybe(this.worlds.powerplay()),
				maybe(new SystemSeen.BodyCount(this.random.nextInt(2), 1)), maybe(this.random.nextInt(2)),
				maybe(word("M", "K_OrangeGiant")), maybe(this.random.nextBoolean()));
	}

	private StationSeen station() {
		SystemAddress system = new SystemAddress(1 + this.random.nextInt(2));
		StationSeen.Economy economy = new StationSeen.Economy(word("Refinery", "Tourism"),
				1.0 / (1 + this.random.nextInt(3)));
		String name = switch (this.random.nextInt(4)) {
			case 0 -> "Hub";
			case 1 -> "New Hub";
			case 2 -> "A1A-A1A";
			default -> "B2B-B2B";
		};
		boolean isPlaced = this.random.nextInt(3) > 0;
		return StationSeen
			.of(new MarketId(1 + this.random.nextInt(2)), stamp(), trust(),
					new StationSeen.Place(name, isPlaced ? maybe(system) : null, isPlaced ? word("Sol", "Sun") : null))
			.type(maybe("Orbis"))
			.arrivalLs(maybe(this.random.nextInt(3) / 3.0))
			.pads(maybe(new StationSeen.Pads(1, this.random.nextInt(2), 0)))
			.services(maybe((this.random.nextInt(3) == 0) ? List.of() : List.of("dock", word("refuel", "repair"))))
			.economies(maybe(List.of(economy)))
			.control(maybe(new StationSeen.Control(maybe("Empire"), maybe("Anarchy"), maybe("X"), maybe("War"))))
			.dockingAccess(maybe(word("all", "none")))
			.site(maybe(new StationSeen.Site(system, maybe(1), word("Mars", "Venus"))))
			.surface(maybe(new StationSeen.Surface(system, 0.1 * this.random.nextInt(2), -3.5)))
			.condition(maybe(new StationSeen.Condition(maybe("Damaged"))))
			.docking(maybe(new StationSeen.Docking(maybe(7), maybe("TooLarge"))))
			.build();
	}

	private CarrierNamed named() {
		return new CarrierNamed(new Callsign(word("A1A-A1A", "B2B-B2B")), stamp(), word("ODIN", "ATLAS"));
	}

	private StationSignal announced() {
		return new StationSignal(new SystemAddress(1 + this.random.nextInt(2)), word("Sol", "Sun"), stamp(),
				word(word("Hub", "New Hub"), word("ODIN A1A-A1A", "B2B-B2B")), maybe(word("FleetCarrier", "Outpost")));
	}

	private OutfittingReported outfitting() {
		List<Symbol> modules = (this.random.nextInt(3) == 0) ? List.of()
				: List.of(new Symbol(word("drive", "laser")), new Symbol("shield"));
		return new OutfittingReported(new MarketId(1 + this.random.nextInt(2)), stamp(), modules,
				maybe(List.of(new OutfittingReported.Price(new Symbol("drive"), this.random.nextInt(2), 1))));
	}

	private ShipyardReported shipyard() {
		return new ShipyardReported(new MarketId(1 + this.random.nextInt(2)), stamp(),
				List.of(new Symbol(word("adder", "viper"))), maybe(this.random.nextBoolean()));
	}

	private BartenderReported bartender() {
		BartenderReported.Material material = new BartenderReported.Material(new Symbol(word("aerogel", "catmedia")),
				this.random.nextInt(2), 3, 0);
		return new BartenderReported(new MarketId(1 + this.random.nextInt(2)), stamp(), new Callsign("A1A-A1A"),
				(this.random.nextInt(3) == 0) ? List.of() : List.of(material));
	}

	private PlaceSeen place() {
		return new PlaceSeen(new SystemAddress(1), stamp(), this.random.nextInt(2), word("Mars", "Mars A"), "Ruins",
				this.random.nextInt(3) / 7.0, -this.random.nextInt(2));
	}

	private Stamp stamp() {
		return stamp(this.random.nextInt(3) * this.stepSeconds, this.random.nextInt(3) * this.stepSeconds);
	}

	private Trust trust() {
		return Trust.of(this.random.nextInt(3));
	}

	private String word(String one, String other) {
		return this.random.nextBoolean() ? one : other;
	}

	private <T> @Nullable T maybe(T value) {
		return this.random.nextInt(3) > 0 ? value : null;
	}

	/// Answers every row of the galaxy files but the change numbers, which tell of the
	/// order.
	static List<String> rows(Path data) throws SQLException {
		List<String> rows = new ArrayList<>();
		List<String> tables = new ArrayList<>(List.of("system", "station", "carrier", "station_name", "place"));
		tables.addAll(WorldFacts.TABLES);
		for (String table : tables) {
			rows.addAll(rows(StoreFile.GALAXY, data, "select * from " + table));
		}
		rows.addAll(rows(StoreFile.MARKET, data, "select * from market"));
		rows.addAll(lists(data, "outfitting", "modules", "module"));
		rows.addAll(lists(data, "outfitting", "prices", "module"));
		rows.addAll(lists(data, "shipyard", "ships", "ship"));
		rows.addAll(lists(data, "bartender", "materials", "material"));
		return rows;
	}

	/// Answers the rows of a table with a blob unpacked: numbers of symbols tell of the
	/// order.
	private static List<String> lists(Path data, String table, String blob, String symbols) throws SQLException {
		List<String> rows = rows(StoreFile.MARKET, data, "select * from " + table);
		try (Connection connection = StoreFile.MARKET.openReader(data);
				Statement statement = connection.createStatement()) {
			List<String> names = new ArrayList<>();
			ResultSet name = statement.executeQuery("select symbol from " + symbols + " order by id");
			while (name.next()) {
				names.add(name.getString(1));
			}
			int columns = switch (blob) {
				case "prices" -> 2;
				case "materials" -> 3;
				default -> 0;
			};
			ResultSet row = statement.executeQuery(
					"select " + blob + " from " + table + " where " + blob + " is not null order by market_id");
			while (row.next()) {
				rows.add(PackedList
					.<String>unpack(row.getBytes(1),
							(number, next) -> names.get(number)
									+ IntStream.range(0, columns).mapToObj((_) -> " " + next.getAsInt()).toList())
					.stream()
					.sorted()
					.toList()
					.toString());
			}
		}
		return rows;
	}

	static List<String> rows(StoreFile file, Path data, String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = file.openReader(data);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				StringBuilder text = new StringBuilder(file.fileName());
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					String name = row.getMetaData().getColumnName(column);
					if (!ORDER_OF_FRAMES.contains(name)) {
						text.append(' ').append(name).append('=').append(value(row, column));
					}
				}
				rows.add(text.toString());
			}
		}
		return rows;
	}

	private static String value(ResultSet row, int column) throws SQLException {
		return (row.getObject(column) instanceof byte[] blob) ? Arrays.toString(blob) : row.getString(column);
	}

}
