package highwake.collector.projections;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import highwake.collector.facts.CarrierNamed;
import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketReported;
import highwake.collector.facts.PlaceSeen;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Any order and any grouping of the same facts, each of them any number of times, ends in the same rows.
class AnyOrderTests {

	@TempDir
	private Path directory;

	@Test
	void anyOrderAndGroupingOfTheSameFactsGivesTheSameRows() throws Exception {
		Facts facts = new Facts(11);
		List<Fact> heard = new ArrayList<>();
		for (int i = 0; i < 1_000; i++) {
			heard.add(facts.any());
		}
		List<String> rows = apply("first", heard, 1_000);
		assertThat(rows).hasSizeGreaterThan(6);
		Random random = new Random(2);
		for (int round = 0; round < 6; round++) {
			List<Fact> other = new ArrayList<>(heard);
			other.addAll(heard.subList(0, random.nextInt(heard.size())));
			Collections.shuffle(other, random);
			assertThat(apply("round" + round, other, 1 + random.nextInt(50))).isEqualTo(rows);
		}
	}

	@Test
	void ofTwoSightingsOfAPlaceTheRuleOfKnownDecides() throws Exception {
		Facts facts = new Facts(12);
		for (int round = 0; round < 30; round++) {
			List<PlaceSeen> heard = new ArrayList<>();
			while (heard.size() < 2) {
				if (facts.any() instanceof PlaceSeen seen && seen.bodyId() == 0) {
					heard.add(seen);
				}
			}
			Known<PlaceSeen> one = known(heard.getFirst());
			Known<PlaceSeen> other = known(heard.getLast());
			if (one.at() != other.at() || one.gatewayAt() != other.gatewayAt()) {
				Known<PlaceSeen> newest = Objects.requireNonNull(Known.newest(one, other));
				assertThat(apply("both" + round, new ArrayList<>(heard), 1))
					.isEqualTo(apply("newest" + round, List.of(newest.facts()), 1));
			}
		}
	}

	private static Known<PlaceSeen> known(PlaceSeen seen) {
		return new Known<>(seen, Trust.SEEN.code(), seen.stamp().at().toEpochMilli(),
				seen.stamp().gatewayAt().toEpochMilli());
	}

	private List<String> apply(String name, List<Fact> facts, int group) throws Exception {
		Path data = Files.createDirectories(this.directory.resolve(name));
		List<ProjectedFile> files = ProjectedFile.openAll(data, Retention.NONE);
		for (int from = 0; from < facts.size(); from += group) {
			List<ReadFrame> frames = new ArrayList<>();
			for (int i = from; i < Math.min(facts.size(), from + group); i++) {
				frames.add(Facts.frame(i + 1, facts.get(i)));
			}
			for (ProjectedFile file : files) {
				assertThat(file.apply("log", frames)).isEmpty();
			}
		}
		for (ProjectedFile file : files) {
			file.close();
		}
		return Facts.rows(data);
	}

	@Test
	void whatIsReadBackFromAFileIsWhatWasWritten() throws SQLException {
		StoreFile.GALAXY.migrate(this.directory);
		StoreFile.MARKET.migrate(this.directory);
		Facts facts = new Facts(13);
		try (Connection connection = StoreFile.GALAXY.openWriter(this.directory);
				Connection other = StoreFile.MARKET.openWriter(this.directory);
				StarSystems systems = new StarSystems(connection);
				Stations stations = new Stations(connection);
				Carriers carriers = new Carriers(connection);
				Markets markets = new Markets(other)) {
			for (int i = 0; i < 500; i++) {
				switch (facts.any()) {
					case SystemSeen seen -> {
						StarSystem held = systems.find(seen.system(), true);
						StarSystem system = (held != null) ? held.after(seen) : StarSystem.first(seen);
						systems.put(held, system, i);
						assertThat(systems.find(seen.system(), true)).isEqualTo(system);
					}
					case StationSeen seen -> {
						Station held = stations.find(seen.station());
						Station station = Station.after(held, seen);
						stations.put(station, held, i);
						assertThat(stations.find(seen.station())).isEqualTo(station);
					}
					case MarketReported seen -> {
						Market market = Market.after(markets.find(seen.market()), seen);
						markets.put(market, i);
						assertThat(markets.find(seen.market())).isEqualTo(market);
					}
					case CarrierNamed seen -> {
						Carrier carrier = Carrier.first(seen.carrier()).named(seen.name(), seen.stamp());
						carriers.put(carrier, i);
						assertThat(carriers.find(seen.carrier())).isEqualTo(carrier);
					}
					default -> {
					}
				}
			}
		}
	}

}
