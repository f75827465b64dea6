package highwake.collector.readings;

import java.util.List;

import highwake.collector.Golden;
import highwake.collector.facts.BartenderReported;
import highwake.collector.facts.BartenderReported.Material;
import highwake.collector.facts.CarrierNamed;
import highwake.collector.facts.Fact;
import highwake.collector.facts.StationSeen;
import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// `fcmaterials_journal/1` and `fcmaterials_capi/1`.
class BartenderReadingTests {

	private static final Callsign CARRIER = new Callsign("Q1W-E2R");

	private static final List<Material> MATERIALS = List.of(new Material(new Symbol("aerogel"), 500, 5, 0),
			new Material(new Symbol("catmedia"), 1000, 0, 8));

	@ParameterizedTest
	@ValueSource(strings = { "bartender-journal", "bartender-capi" })
	void bothSourcesTellTheSameOfTheSameBartender(String golden) {
		BartenderReported reported = Read.fact(BartenderReported.class, golden);
		assertThat(reported.market()).isEqualTo(new MarketId(3700000256L));
		assertThat(reported.carrier()).isEqualTo(CARRIER);
		assertThat(reported.materials()).isEqualTo(MATERIALS);
		assertThat(Read.fact(StationSeen.class, golden).place())
			.isEqualTo(new StationSeen.Place("Q1W-E2R", null, null));
	}

	@Test
	void theJournalTellsWhatTheCarrierIsCalled() {
		assertThat(Read.fact(CarrierNamed.class, "bartender-journal").name()).isEqualTo("Étoile Noire");
		List<Fact> facts = Read.facts(Read.message("bartender-capi", (_) -> {
		}));
		assertThat(facts).noneMatch(CarrierNamed.class::isInstance);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			bartender-capi | {"sales": [], "purchases": []}
			bartender-capi | {"sales": {}, "purchases": []}
			bartender-journal | []
			""")
	void aBartenderMayTradeNothing(String golden, String items) {
		assertThat(Read
			.fact(BartenderReported.class, Read.message(golden, (message) -> message.set("Items", Golden.json(items))))
			.materials()).isEmpty();
	}

	@Test
	void anOrderSaysMoreThanAnEmptyShelf() {
		BartenderReported reported = Read.fact(BartenderReported.class,
				Read.message("bartender-capi", (message) -> message.set("Items", Golden.json("""
						{"sales": {"1": {"id": 1, "name": "aerogel", "price": 500, "stock": 0}},
						"purchases": [{"name": "Aerogel", "price": 450, "total": 9, "outstanding": 4},
							{"name": "aerogel", "price": 1, "total": 9, "outstanding": 9}]}"""))));
		assertThat(reported.materials()).containsExactly(new Material(new Symbol("aerogel"), 450, 0, 4));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					bartender-journal | CarrierID | "Q1WE2R" | CarrierID
					bartender-journal | CarrierName | 7 | CarrierName
					bartender-journal | Items | null | Items
					bartender-journal | Items | "none" | Items
					bartender-journal | Items | [{"Name": "$aerogel_name;", "Price": -1, "Stock": 0, "Demand": 0}] | Items[0].Price
					bartender-journal | Items | [{"Name": "$a", "Price": 1, "Stock": 0, "Demand": 0}] | Items[0].Name
					bartender-capi | Items | {"purchases": []} | Items.sales
					bartender-capi | Items | {"sales": {"1": 7}, "purchases": []} | Items.sales.1
					bartender-capi | Items | {"sales": {"1": {"name": "a", "price": 1}}, "purchases": []} | Items.sales.1.stock
					bartender-capi | Items | {"sales": [], "purchases": [{"name": "a", "price": 1}]} | Items.purchases[0].outstanding
					""")
	void refusesABartenderThatCannotBe(String golden, String field, String value, String bad) {
		Read.refusesField(Read.message(golden, (message) -> message.set(field, Golden.json(value))), bad);
	}

}
