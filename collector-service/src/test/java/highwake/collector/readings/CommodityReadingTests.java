package highwake.collector.readings;

import java.time.Instant;
import java.util.List;

import highwake.collector.Golden;
import highwake.collector.facts.MarketReported;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.Bracket;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class CommodityReadingTests {

	private static final Stamp STAMP = new Stamp(Instant.parse("2026-11-20T12:00:00Z"),
			Instant.parse("2026-11-20T12:00:05.250Z"));

	@Test
	void theJournalsReportIsAMarketWithoutWhatTheJournalCannotKnow() {
		assertThat(Read.fact(MarketReported.class, "commodity-journal"))
			.isEqualTo(new MarketReported(new MarketId(3700000256L), STAMP, "Q1W-E2R", "Sol",
					List.of(new Offer(new CommoditySymbol("gold"), 0, 0, Bracket.NONE, 61000, 900, Bracket.HIGH, 47609),
							new Offer(new CommoditySymbol("tritium"), 48000, 4200, Bracket.MEDIUM, 47000, 1,
									Bracket.NONE, 51707)),
					null));
		assertThat(Read.fact(StationSeen.class, "commodity-journal")).isEqualTo(StationSeen
			.of(new MarketId(3700000256L), STAMP, Trust.HEARSAY, new StationSeen.Place("Q1W-E2R", null, "Sol"))
			.type("FleetCarrier")
			.dockingAccess("friends")
			.build());
	}

	@Test
	void theCompanionApisReportIsAMarketWithoutWhatThatApiCannotKnow() {
		MarketReported reported = Read.fact(MarketReported.class, "commodity-capi");
		assertThat(reported.prohibited()).containsExactly(new CommoditySymbol("narcotics"),
				new CommoditySymbol("slaves"));
		StationSeen seen = Read.fact(StationSeen.class, "commodity-capi");
		assertThat(seen.economies()).containsExactly(new StationSeen.Economy("HighTech", 0.8),
				new StationSeen.Economy("Agriculture", 0.2));
		assertThat(seen.type()).isNull();
		assertThat(seen.dockingAccess()).isNull();
		assertThat(seen.services()).isNull();
		assertThat(seen.pads()).isNull();
		assertThat(seen.control()).isNull();
		assertThat(seen.arrivalLs()).isNull();
		assertThat(seen.site()).isNull();
	}

	@Test
	void anEmptyTextOfABracketIsUnstated() {
		Offer beer = Read.fact(MarketReported.class, "commodity-capi").offers().getFirst();
		assertThat(beer.stockBracket()).isEqualTo(Bracket.UNSTATED);
		assertThat(beer.demandBracket()).isEqualTo(Bracket.UNSTATED);
	}

	@Test
	void nothingProhibitedIsKnownToBeNothing() {
		MarketReported reported = Read.fact(MarketReported.class,
				Read.message("commodity-capi", (message) -> message.set("prohibited", Golden.json("[]"))));
		assertThat(reported.prohibited()).isNotNull().isEmpty();
	}

	@Test
	void anEmptyMarketIsAReport() {
		MarketReported reported = Read.fact(MarketReported.class,
				Read.message("commodity-journal", (message) -> message.set("commodities", Golden.json("[]"))));
		assertThat(reported.offers()).isEmpty();
	}

	@Test
	void theFirstOfADoubledGoodCounts() {
		MarketReported reported = Read.fact(MarketReported.class, Read.message("commodity-journal", (message) -> {
			ObjectNode again = (ObjectNode) message.get("commodities").get(0).deepCopy();
			message.withArray("commodities").add(again.put("name", "$TRITIUM_NAME;").put("sellPrice", 1));
		}));
		assertThat(reported.offers()).hasSize(2);
		assertThat(reported.offers().getLast().sellPriceCr()).isEqualTo(47000);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			buyPrice | -1
			buyPrice | 2147483648
			buyPrice | "lots"
			sellPrice | 1.5
			stock | 1208925819614629174706176
			demand | null
			stockBracket | 4
			stockBracket | "x"
			demandBracket | -1
			demandBracket | 99
			meanPrice | {}
			name | null
			name | ""
			name | "go\\u0000ld"
			name | "a;drop table market"
			name | "ἄργυρος"
			""")
	void refusesANumberOrNameThatCannotBe(String field, String value) {
		Read.refusesField(
				Read.message("commodity-journal",
						(message) -> ((ObjectNode) message.get("commodities").get(1)).set(field, Golden.json(value))),
				"commodities[1]." + field);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "{}", "\"x\"", "7" })
	void refusesGoodsThatAreNoList(String value) {
		Read.refusesField(
				Read.message("commodity-journal", (message) -> message.set("commodities", Golden.json(value))),
				"commodities");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "\"128666762\"", "-1", "0", "1.5", "9223372036854775808", "1180591620717411303424",
			"1e300", "[]", "{}" })
	void refusesAMarketIdThatIsNoPositiveNumberOf64Bits(String value) {
		Read.refusesField(Read.message("commodity-journal", (message) -> message.set("marketId", Golden.json(value))),
				"marketId");
	}

	/// Each symbol would become a commodity of the catalogue for ever.
	@Test
	void refusesMoreGoodsThanTheGameCouldHave() {
		Read.refusesField(Read.message("commodity-journal", (message) -> {
			ObjectNode good = (ObjectNode) message.get("commodities").get(0);
			for (int i = 0; i < 1000; i++) {
				message.withArray("commodities").add(good.deepCopy().put("name", "c" + i));
			}
		}), "commodities");
	}

	@Test
	void theLargestIdIsRead() {
		MarketReported reported = Read.fact(MarketReported.class,
				Read.message("commodity-journal", (message) -> message.put("marketId", Long.MAX_VALUE)));
		assertThat(reported.market().value()).isEqualTo(Long.MAX_VALUE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "systemName", "stationName" })
	void refusesANameThatIsMissing(String field) {
		Read.refusesField(Read.message("commodity-journal", (message) -> message.remove(field)), field);
	}

}
