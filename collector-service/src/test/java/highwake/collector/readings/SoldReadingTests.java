package highwake.collector.readings;

import java.util.ArrayList;
import java.util.List;

import highwake.collector.Golden;
import highwake.collector.facts.OutfittingReported;
import highwake.collector.facts.OutfittingReported.Price;
import highwake.collector.facts.ShipyardReported;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// `outfitting/2`, `outfitting/3` and `shipyard/2`.
class SoldReadingTests {

	private static final Symbol CANNON = new Symbol("hpt_cannon_fixed_small");

	private static final Symbol DRIVE = new Symbol("int_hyperdrive_size5_class5");

	@Test
	void modulesAreLowerCasedAndEachOnce() {
		OutfittingReported reported = Read.fact(OutfittingReported.class, "outfitting-2");
		assertThat(reported.market()).isEqualTo(new MarketId(128000512));
		assertThat(reported.modules()).containsExactly(CANNON, DRIVE);
		assertThat(reported.prices()).isNull();
	}

	@Test
	void aModuleThatIsListedTwiceKeepsItsFirstPrice() {
		OutfittingReported reported = Read.fact(OutfittingReported.class, "outfitting-3");
		assertThat(reported.modules()).containsExactly(CANNON, DRIVE);
		assertThat(reported.prices()).containsExactly(new Price(CANNON, 21100, 0), new Price(DRIVE, 5103950, 12));
	}

	@Test
	void shipsAreLowerCasedAndEachOnce() {
		ShipyardReported reported = Read.fact(ShipyardReported.class, "shipyard");
		assertThat(reported.ships()).containsExactly(new Symbol("cobramkiii"), new Symbol("sidewinder"));
		assertThat(reported.allowsCobraMkIv()).isFalse();
	}

	@Test
	void whoDoesNotSayWhetherACobraMkIvMayBeBoughtLeavesItOpen() {
		assertThat(Read
			.fact(ShipyardReported.class, Read.message("shipyard", (message) -> message.remove("allowCobraMkIV")))
			.allowsCobraMkIv()).isNull();
	}

	@Test
	void anEmptyListIsAListToo() {
		assertThat(Read
			.fact(ShipyardReported.class,
					Read.message("shipyard", (message) -> message.set("ships", Golden.json("[]"))))
			.ships()).isEmpty();
	}

	@Test
	void theStationIsNamedByHearsay() {
		StationSeen seen = Read.fact(StationSeen.class, "outfitting-3");
		assertThat(seen.trust()).isEqualTo(Trust.HEARSAY);
		assertThat(seen.place()).isEqualTo(new StationSeen.Place("Example Hub", null, "Sol"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					outfitting-2 | modules | {} | modules
					outfitting-2 | modules | null | modules
					outfitting-2 | modules | [7] | modules[0]
					outfitting-2 | modules | ["a", "<script>"] | modules[1]
					outfitting-3 | modules | ["a"] | modules[0]
					outfitting-3 | modules | [{"Name": "a"}] | modules[0].BuyPrice
					outfitting-3 | modules | [{"Name": "a b", "BuyPrice": 1}] | modules[0].Name
					outfitting-3 | modules | [{"Name": "a", "BuyPrice": -1}] | modules[0].BuyPrice
					outfitting-3 | modules | [{"Name": "a", "BuyPrice": 1, "BuyMercCoinsPrice": 1.5}] | modules[0].BuyMercCoinsPrice
					shipyard | ships | "sidewinder" | ships
					shipyard | allowCobraMkIV | "yes" | allowCobraMkIV
					shipyard | marketId | 1180591620717411303424 | marketId
					shipyard | systemName | "" | systemName
					""")
	void refusesAListThatCannotBe(String golden, String field, String value, String bad) {
		Read.refusesField(Read.message(golden, (message) -> message.set(field, Golden.json(value))), bad);
	}

	@Test
	void refusesMoreThanTheGameHas() {
		List<String> names = new ArrayList<>();
		for (int i = 0; i <= 5_000; i++) {
			names.add("\"m" + i + "\"");
		}
		Read.refusesField(
				Read.message("outfitting-2", (message) -> message.set("modules", Golden.json(names.toString()))),
				"modules");
	}

}
