package highwake.galaxy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// The one rule of what is for sale and what is wanted.
class OfferTests {

	@ParameterizedTest(name = "stock {0}, sell price {1}, demand {2}, bracket {3}: {4}")
	@CsvSource({ "0, 900, 500, HIGH, true", "0, 900, 1, LOW, true", "0, 900, 2, UNSTATED, true",
			// a good that the station sells
			"80, 900, 500, HIGH, false", "80, 900, 1, NONE, false",
			// the filler that stands beside every good that is sold, also when it is sold
			// out
			"0, 900, 1, NONE, false", "0, 900, 1, UNSTATED, false",
			// wanted by nobody
			"0, 900, 0, NONE, false", "0, 0, 500, HIGH, false" })
	void aGoodIsAnImportWhereItIsWantedAndNotSold(int stock, int sellPrice, int demand, Bracket bracket,
			boolean isImport) {
		Offer offer = new Offer(new CommoditySymbol("gold"), 1000, stock, Bracket.NONE, sellPrice, demand, bracket,
				950);
		assertThat(offer.isImport()).isEqualTo(isImport);
		assertThat(offer.isExport()).isEqualTo(stock > 0);
	}

	@Test
	void aPriceAloneIsNoExport() {
		assertThat(Offer.isExport(1000, 0)).isFalse();
		assertThat(Offer.isExport(0, 10)).isFalse();
	}

	@Test
	void refusesNegativeAmounts() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Offer(new CommoditySymbol("gold"), 0, 0, Bracket.NONE, -1, 0, Bracket.NONE, 0));
	}

}
