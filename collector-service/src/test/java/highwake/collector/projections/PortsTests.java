package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.facts.CarrierNamed;
import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.StationSignal;
import highwake.collector.facts.Trust;
import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import highwake.galaxy.SystemAddress;
import highwake.store.PackedVisits;
import highwake.store.StoreFile;
import highwake.store.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// Where stations and carriers are, whoever tells of them, in either order.
class PortsTests {

	private static final SystemAddress SOL = new SystemAddress(10477373803L);

	private static final SystemAddress ACHENAR = new SystemAddress(164098653L);

	private static final MarketId HUB = new MarketId(128000512);

	private static final MarketId CARRIER = new MarketId(3700000256L);

	@TempDir
	private Path directory;

	private Connection connection;

	private GalaxyProjection projection;

	@BeforeEach
	void open() throws SQLException {
		StoreFile.GALAXY.migrate(this.directory);
		this.connection = StoreFile.GALAXY.openWriter(this.directory);
		this.projection = new GalaxyProjection(this.connection, Retention.NONE);
	}

	@AfterEach
	void close() throws SQLException {
		this.projection.close();
		this.connection.close();
	}

	@Test
	void aStationThatOnlyAnsweredIsThereAndHasNoPlaceYet() throws SQLException {
		hear(answered(HUB, "Hub", 1));
		assertThat(station(HUB, "name, system_name, system_address, docking_pad")).isEqualTo("Hub||null|7");
	}

	@Test
	void aPlaceIsLearntBeforeOrAfterAnAnswer() throws SQLException {
		hear(docked(HUB, "Hub", SOL, "Sol", 1), answered(HUB, "Hub", 2));
		assertThat(station(HUB, "name, system_name, docking_pad")).isEqualTo("Hub|Sol|7");
	}

	@Test
	void aStationKnownByItsSystemsNameIsResolvedByAVisit() throws SQLException {
		hear(reported(HUB, "Hub", "Sol", 9));
		assertThat(station(HUB, "system_address, system_name")).isEqualTo("null|Sol");
		hear(docked(HUB, "Hub", SOL, "Sol", 1));
		assertThat(station(HUB, "system_address, system_name")).isEqualTo(SOL.value() + "|Sol");
	}

	@Test
	void aRenamedStationKeepsItsIdAndBothNamesLeadToIt() throws SQLException {
		hear(docked(HUB, "Hub", SOL, "Sol", 1), docked(HUB, "New Hub", SOL, "Sol", 2), reported(HUB, "Hub", "Sol", 3));
		assertThat(station(HUB, "name")).isEqualTo("New Hub");
		assertThat(rows("select name, market_id from station_name order by name")).containsExactly("Hub|" + HUB.value(),
				"New Hub|" + HUB.value());
	}

	@Test
	void anAnswerDoesNotRenameAStationThatSomebodyDockedAt() throws SQLException {
		hear(docked(HUB, "Hub", SOL, "Sol", 1), answered(HUB, "Old Hub", 5));
		assertThat(station(HUB, "name")).isEqualTo("Hub");
	}

	@Test
	void aCarrierIsWhereItWasSeenLastEvenByHearsay() throws SQLException {
		hear(docked(CARRIER, "Q1W-E2R", SOL, "Sol", 1), reported(CARRIER, "Q1W-E2R", "Achenar", 2));
		assertThat(station(CARRIER, "system_address, system_name")).isEqualTo("null|Achenar");
		hear(docked(CARRIER, "Q1W-E2R", SOL, "Sol", 0));
		assertThat(station(CARRIER, "system_address, system_name")).isEqualTo("null|Achenar");
	}

	@Test
	void aFixedStationIsNotMovedByHearsay() throws SQLException {
		hear(docked(HUB, "Hub", SOL, "Sol", 1), reported(HUB, "Hub", "Achenar", 2));
		assertThat(station(HUB, "system_name")).isEqualTo("Sol");
	}

	@Test
	void hearsayOfTheSystemThatACarrierIsInLeavesItItsAddress() throws SQLException {
		hear(docked(CARRIER, "Q1W-E2R", SOL, "Sol", 1), reported(CARRIER, "Q1W-E2R", "SOL", 5));
		assertThat(station(CARRIER, "system_address, system_name, placed_at"))
			.isEqualTo(SOL.value() + "|Sol|" + at(5).toEpochMilli());
	}

	@Test
	void aCarrierSeenOnTheSystemMapIsMovedWhetherItsIdIsKnownBeforeOrAfter() throws SQLException {
		hear(docked(CARRIER, "Q1W-E2R", SOL, "Sol", 1), announced(ACHENAR, "Achenar", 4));
		assertThat(station(CARRIER, "system_address, system_name")).isEqualTo(ACHENAR.value() + "|Achenar");
		assertThat(rows("select callsign, name, system_name from carrier")).containsExactly("Q1W-E2R|ODIN|Achenar");
		MarketId other = new MarketId(3700000512L);
		hear(answered(other, "Z9Z-Z9Z", 9), new StationSignal(SOL, "Sol", stamp(3), "Z9Z-Z9Z", null));
		assertThat(station(other, "system_address, system_name")).isEqualTo(SOL.value() + "|Sol");
	}

	@Test
	void aCarrierThatIsKnownByItsCallsignOnlyIsPlacedWhenItsIdIsLearnt() throws SQLException {
		hear(announced(ACHENAR, "Achenar", 4), answered(CARRIER, "Q1W-E2R", 2));
		assertThat(station(CARRIER, "system_address, system_name")).isEqualTo(ACHENAR.value() + "|Achenar");
	}

	@Test
	void aMovedCarrierLeavesItsBody() throws SQLException {
		hear(at(docked(CARRIER, "Q1W-E2R", SOL, "Sol", 1), new StationSeen.Site(SOL, 3, "Earth")),
				announced(ACHENAR, "Achenar", 60), announced(SOL, "Sol", 120));
		assertThat(station(CARRIER, "system_name, site_at < away_at")).isEqualTo("Sol|1");
	}

	@Test
	void aStationOnTheSystemMapIsKnownByNameUntilSomebodyTellsItsId() throws SQLException {
		hear(new StationSignal(SOL, "Sol", stamp(1), "Hub", "StationCoriolis"));
		assertThat(rows("select name, market_id, signal_type from station_name"))
			.containsExactly("Hub|null|StationCoriolis");
		hear(docked(HUB, "Hub", SOL, "Sol", 0));
		assertThat(rows("select name, market_id, signal_type from station_name"))
			.containsExactly("Hub|" + HUB.value() + "|StationCoriolis");
	}

	@Test
	void aBartenderTellsWhatACarrierIsCalled() throws SQLException {
		hear(announced(SOL, "Sol", 1), new CarrierNamed(new Callsign("Q1W-E2R"), stamp(2), "Étoile Noire"));
		assertThat(rows("select name, system_name from carrier")).containsExactly("Étoile Noire|Sol");
	}

	@Test
	void aCarriersVisitsTellWhereItWent() throws SQLException {
		hear(announced(ACHENAR, "Achenar", 120), announced(SOL, "Sol", 60), announced(SOL, "Sol", 0),
				docked(CARRIER, "Q1W-E2R", ACHENAR, "Achenar", 24 * 60));
		assertThat(visits()).extracting(Visit::systemAddress, (visit) -> Instant.ofEpochMilli(visit.firstSeenAt()))
			.containsExactlyInAnyOrder(tuple(SOL.value(), at(0)), tuple(ACHENAR.value(), at(120)),
					tuple(ACHENAR.value(), at(24 * 60)));
	}

	@Test
	void aCarrierKeepsItsNewestSixtyVisitsWhateverTheirOrder() throws SQLException {
		for (int day = 79; day >= 0; day--) {
			hear(announced(SOL, "Sol", day * 24 * 60));
		}
		assertThat(visits()).hasSize(60);
		assertThat(visits().getFirst().firstSeenAt()).isEqualTo(at(20 * 24 * 60).toEpochMilli());
		hear(announced(ACHENAR, "Achenar", 0));
		assertThat(visits()).hasSize(60).noneMatch((visit) -> visit.systemAddress() == ACHENAR.value());
	}

	@Test
	void anOtherSourceOfABodyLeavesThePlaceOnItsSurface() throws SQLException {
		StationSeen approached = StationSeen.of(HUB, stamp(1), Trust.SEEN, new StationSeen.Place("Hub", SOL, "Sol"))
			.site(new StationSeen.Site(SOL, 5, "Mars"))
			.surface(new StationSeen.Surface(SOL, 62.5, -18.25))
			.build();
		hear(approached, at(docked(HUB, "Hub", SOL, "Sol", 2), new StationSeen.Site(SOL, null, "Mars")));
		assertThat(station(HUB, "body_id, moored_body_name, latitude, longitude")).isEqualTo("5|Mars|62.5|-18.25");
	}

	@Test
	void whatAStationLivesThroughEnds() throws SQLException {
		hear(condition(1, "UnderAttack"));
		assertThat(station(HUB, "state")).isEqualTo("UnderAttack");
		hear(condition(2, null), condition(0, "Damaged"));
		assertThat(station(HUB, "state, stated_at")).isEqualTo("null|" + at(2).toEpochMilli());
	}

	@Test
	void aKindFollowsFromTypeAndName() throws SQLException {
		hear(docked(HUB, "System Colonisation Ship", SOL, "Sol", 1), answered(CARRIER, "Q1W-E2R", 1));
		assertThat(station(HUB, "kind")).isEqualTo("COLONISATION_SHIP");
		assertThat(station(CARRIER, "kind")).isEqualTo("FLEET_CARRIER");
	}

	private void hear(Fact... facts) throws SQLException {
		for (Fact fact : facts) {
			this.projection.apply(fact, 1);
		}
	}

	private static StationSeen condition(int minute, @Nullable String state) {
		return StationSeen.of(HUB, stamp(minute), Trust.VISITED, new StationSeen.Place("Hub", SOL, "Sol"))
			.condition(new StationSeen.Condition(state))
			.build();
	}

	private static StationSeen docked(MarketId id, String name, SystemAddress system, String systemName, int minute) {
		return StationSeen.of(id, stamp(minute), Trust.VISITED, new StationSeen.Place(name, system, systemName))
			.build();
	}

	private static StationSeen at(StationSeen seen, StationSeen.Site site) {
		return StationSeen.of(seen.station(), seen.stamp(), seen.trust(), seen.place()).site(site).build();
	}

	private static StationSeen reported(MarketId id, String name, String systemName, int minute) {
		return StationSeen.of(id, stamp(minute), Trust.HEARSAY, new StationSeen.Place(name, null, systemName)).build();
	}

	private static StationSeen answered(MarketId id, String name, int minute) {
		return StationSeen.of(id, stamp(minute), Trust.SEEN, new StationSeen.Place(name, null, null))
			.docking(new StationSeen.Docking(7, null))
			.build();
	}

	private static StationSignal announced(SystemAddress system, String systemName, int minute) {
		return new StationSignal(system, systemName, stamp(minute), "ODIN Q1W-E2R", "FleetCarrier");
	}

	private static Stamp stamp(int minute) {
		return new Stamp(at(minute), at(minute).plusSeconds(3));
	}

	private static Instant at(int minute) {
		return Instant.parse("2026-09-01T00:00:00Z").plus(minute, ChronoUnit.MINUTES);
	}

	private String station(MarketId id, String columns) throws SQLException {
		return rows("select " + columns + " from station where market_id = " + id.value()).getFirst();
	}

	private List<Visit> visits() throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet row = statement.executeQuery("select visits from carrier")) {
			return PackedVisits.unpack(row.getBytes(1));
		}
	}

	private List<String> rows(String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				List<String> values = new ArrayList<>();
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					values.add(String.valueOf(row.getString(column)));
				}
				rows.add(String.join("|", values));
			}
		}
		return rows;
	}

}
