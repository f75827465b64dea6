package highwake.collector.projections;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import highwake.collector.facts.Fact;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.StationSignal;
import highwake.collector.facts.Trust;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.SystemAddress;
import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RetentionTests {

	private static final Retention DEFAULTS = new Retention(Duration.ofDays(90), Duration.ofDays(90),
			Duration.ofDays(7), Duration.ofDays(90));

	private static final int DAY = 86_400;

	@TempDir
	private Path directory;

	/// However the facts come and whenever something is forgotten, at the end of a round
	/// there are the same rows.
	@Test
	void anyOrderAndAnyForgettingEndsInTheSameRows() throws Exception {
		Facts facts = new Facts(21, 50 * DAY + 7_000);
		List<Fact> heard = new ArrayList<>();
		while (heard.size() < 500) {
			Fact fact = facts.any();
			// A number that is now a carrier's and now a port's is no station's.
			if (!(fact instanceof StationSeen seen) || (seen.callsign() != null) == (seen.station().value() == 2)) {
				heard.add(fact);
			}
		}
		List<String> rows = apply("first", heard, 500, new Random(0));
		assertThat(rows).hasSizeGreaterThan(6);
		assertThat(rows).isNotEqualTo(everything(heard));
		Random random = new Random(2);
		for (int round = 0; round < 8; round++) {
			List<Fact> other = new ArrayList<>(heard);
			Collections.shuffle(other, random);
			assertThat(apply("round" + round, other, 1 + random.nextInt(30), random)).isEqualTo(rows);
		}
	}

	@Test
	void aMarketGoesAfterNinetyDaysAndIsRefusedByTheSameRule() throws Exception {
		try (ProjectedFile file = open(StoreFile.MARKET)) {
			file.apply("log", List.of(Facts.frame(1, Facts.report(1, 0, null, "gold")),
					Facts.frame(2, Facts.report(2, 30 * DAY, null, "gold"))));
			file.apply("log", List.of(Facts.frame(3, Facts.report(3, 91 * DAY, null, "gold"))));
			forget(file);
			assertThat(ids(StoreFile.MARKET, "market")).containsExactly("2", "3");
			assertThat(file.progress().change()).isEqualTo(3);
			assertThat(removed(StoreFile.MARKET)).containsExactly("market 1 change 3");
			file.apply("log", List.of(Facts.frame(4, Facts.report(1, 0, null, "gold"))));
			assertThat(ids(StoreFile.MARKET, "market")).containsExactly("2", "3");
			assertThat(file.progress().framesIgnored()).isEqualTo(1);
			assertThat(file.progress().framesApplied()).isEqualTo(3);
			file.apply("log", List.of(Facts.frame(5, Facts.report(1, 90 * DAY, null, "gold"))));
			assertThat(ids(StoreFile.MARKET, "market")).containsExactly("1", "2", "3");
		}
	}

	@Test
	void whatWasProhibitedLongAgoIsForgottenBeforeTheMarketIs() throws Exception {
		try (ProjectedFile file = open(StoreFile.MARKET)) {
			file.apply("log", List.of(Facts.frame(1, Facts.report(1, 0, List.of(new CommoditySymbol("tea")), "gold")),
					Facts.frame(2, Facts.report(1, 95 * DAY, null, "gold"))));
			forget(file);
			assertThat(Facts.rows(StoreFile.MARKET, this.directory, "select prohibited, prohibited_at from market"))
				.containsExactly("market.db prohibited=null prohibited_at=null");
			assertThat(removed(StoreFile.MARKET)).isEmpty();
		}
	}

	@Test
	void aCarrierGoesAfterNinetyDaysAPortNever() throws Exception {
		try (ProjectedFile file = open(StoreFile.GALAXY)) {
			file.apply("log", List.of(Facts.frame(1, seen(1, "A1A-A1A", 0)), Facts.frame(2, seen(2, "Hub", 0)),
					Facts.frame(3, seen(3, "B2B-B2B", 80 * DAY)), Facts.frame(4, seen(4, "Far", 95 * DAY))));
			forget(file);
			assertThat(ids(StoreFile.GALAXY, "station")).containsExactly("2", "3", "4");
			assertThat(removed(StoreFile.GALAXY)).containsExactly("carrier A1A-A1A change 2", "station 1 change 3");
			file.apply("log",
					List.of(Facts.frame(5, seen(1, "A1A-A1A", 1)), Facts.frame(6, seen(2, "Hub", 1)),
							Facts.frame(7, new StationSignal(new SystemAddress(1), "Sol", Facts.stamp(1, 1),
									"X A1A-A1A", "FleetCarrier"))));
			assertThat(ids(StoreFile.GALAXY, "station")).containsExactly("2", "3", "4");
			assertThat(file.progress().framesIgnored()).isEqualTo(2);
		}
	}

	@Test
	void aRescueShipLeavesNoNameBehindWhicheverCameFirst() throws Exception {
		for (List<Fact> order : List.of(List.<Fact>of(seen(1, "Rescue Ship - Hutner", 0), seen(2, "Hub", 50 * DAY)),
				List.<Fact>of(seen(2, "Hub", 50 * DAY), seen(1, "Rescue Ship - Hutner", 0)))) {
			Path other = this.directory
				.resolve("rescue-" + (order.getFirst() instanceof StationSeen first ? first.station().value() : 0));
			Files.createDirectories(other);
			try (ProjectedFile file = open(StoreFile.GALAXY, other)) {
				file.apply("log", List.of(Facts.frame(1, order.getFirst()), Facts.frame(2, order.getLast())));
				forget(file);
			}
			assertThat(Facts.rows(StoreFile.GALAXY, other, "select name from station_name"))
				.containsExactly("galaxy.db name=Hub");
		}
	}

	@Test
	void aRescueShipGoesAfterAWeekUnlessSomebodySawItSince() throws Exception {
		try (ProjectedFile file = open(StoreFile.GALAXY)) {
			file.apply("log",
					List.of(Facts.frame(1, seen(1, "Rescue Ship - Hutner", 0)),
							Facts.frame(2, seen(2, "Rescue Ship - Cornwallis",
									0)),
							Facts.frame(3,
									StationSeen
										.of(new MarketId(2), Facts.stamp(8 * DAY, 8 * DAY), Trust.HEARSAY,
												new StationSeen.Place("Rescue Ship - Cornwallis", null, "Sol"))
										.build()),
							Facts.frame(4, seen(3, "Hub", 9 * DAY))));
			forget(file);
			assertThat(ids(StoreFile.GALAXY, "station")).containsExactly("2", "3");
			file.apply("log", List.of(Facts.frame(5, seen(1, "Rescue Ship - Hutner", DAY))));
			assertThat(ids(StoreFile.GALAXY, "station")).containsExactly("2", "3");
		}
	}

	@Test
	void tombstonesAreKeptForAMonth() throws Exception {
		try (ProjectedFile file = open(StoreFile.MARKET)) {
			file.apply("log", List.of(Facts.frame(1, Facts.report(1, 0, null, "gold"))));
			file.apply("log", List.of(Facts.frame(2, Facts.report(2, 91 * DAY, null, "gold"))));
			forget(file);
			assertThat(removed(StoreFile.MARKET)).hasSize(1);
			file.apply("log", List.of(Facts.frame(3, Facts.report(2, 122 * DAY, null, "gold"))));
			forget(file);
			assertThat(removed(StoreFile.MARKET)).isEmpty();
		}
	}

	@Test
	void aRoundGoesAFewHundredAtATime() throws Exception {
		try (ProjectedFile file = open(StoreFile.MARKET)) {
			List<ReadFrame> frames = new ArrayList<>();
			for (int i = 1; i <= 1_000; i++) {
				frames.add(Facts.frame(i, Facts.report(i, i <= 700 ? 0 : 100 * DAY, null, "gold")));
			}
			file.apply("log", frames.subList(0, 700));
			file.apply("log", frames.subList(700, 1_000));
			assertThat(file.forgetSome()).isFalse();
			assertThat(ids(StoreFile.MARKET, "market")).hasSize(700);
			forget(file);
			assertThat(ids(StoreFile.MARKET, "market")).hasSize(300);
		}
	}

	@Test
	void theDefaultsAreNinetyDaysAndAWeek() {
		assertThat(bind(Map.of())).isEqualTo(DEFAULTS);
	}

	@Test
	void everyKeyCanBeSetAndZeroKeepsForEver() {
		assertThat(bind(Map.of("highwake.collector.retention.offers", "0", "highwake.collector.retention.carriers",
				"1d", "highwake.collector.retention.rescue-ships", "2h", "highwake.collector.retention.history", "3d")))
			.isEqualTo(new Retention(Duration.ZERO, Duration.ofDays(1), Duration.ofHours(2), Duration.ofDays(3)));
		assertThat(Retention.NONE.offersHorizon(Instant.now().toEpochMilli())).isEqualTo(Long.MIN_VALUE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "offers", "carriers", "rescue-ships", "history" })
	void refusesNonsense(String key) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> bind(Map.of("highwake.collector.retention." + key, "-1d")));
	}

	private static Retention bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("highwake.collector.retention",
				Retention.class);
	}

	private static StationSeen seen(long id, String name, int at) {
		return StationSeen
			.of(new MarketId(id), Facts.stamp(at, at), Trust.VISITED,
					new StationSeen.Place(name, new SystemAddress(1), "Sol"))
			.type("Orbis")
			.build();
	}

	private ProjectedFile open(StoreFile file) throws SQLException {
		return open(file, this.directory);
	}

	private static ProjectedFile open(StoreFile file, Path directory) throws SQLException {
		for (ProjectedFile one : ProjectedFile.openAll(directory, DEFAULTS)) {
			if (one.file() == file) {
				return one;
			}
			one.close();
		}
		throw new IllegalStateException(file.fileName());
	}

	private static void forget(ProjectedFile file) throws SQLException {
		while (!file.forgetSome()) {
			assertThat(file.progress().change()).isPositive();
		}
	}

	private List<String> ids(StoreFile file, String table) throws SQLException {
		return Facts.rows(file, this.directory, "select market_id from " + table + " order by 1")
			.stream()
			.map((row) -> row.substring(row.indexOf('=') + 1))
			.toList();
	}

	private List<String> removed(StoreFile file) throws SQLException {
		return Facts
			.rows(file, this.directory,
					"select kind || ' ' || id || ' change ' || change as r from removed order by kind, id")
			.stream()
			.map((row) -> row.substring(row.indexOf('=') + 1))
			.toList();
	}

	private List<String> everything(List<Fact> facts) throws Exception {
		Path data = Files.createDirectories(this.directory.resolve("everything"));
		for (ProjectedFile file : ProjectedFile.openAll(data)) {
			for (int i = 0; i < facts.size(); i++) {
				file.apply("log", List.of(Facts.frame(i + 1, facts.get(i))));
			}
			file.close();
		}
		return Facts.rows(data);
	}

	private List<String> apply(String name, List<Fact> facts, int group, Random random) throws Exception {
		Path data = Files.createDirectories(this.directory.resolve(name));
		for (ProjectedFile file : ProjectedFile.openAll(data, DEFAULTS)) {
			for (int from = 0; from < facts.size(); from += group) {
				List<ReadFrame> frames = new ArrayList<>();
				for (int i = from; i < Math.min(facts.size(), from + group); i++) {
					frames.add(Facts.frame(i + 1, facts.get(i)));
				}
				assertThat(file.apply("log", frames)).isEmpty();
				if (random.nextInt(4) == 0) {
					file.forgetSome();
				}
			}
			forget(file);
			forget(file);
			file.close();
		}
		return Facts.rows(data);
	}

}
