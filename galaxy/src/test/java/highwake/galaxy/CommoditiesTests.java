package highwake.galaxy;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommoditiesTests {

	private final Commodities commodities = Commodities.load();

	@Test
	void goldIsAMetal() {
		assertThat(this.commodities.find(CommoditySymbol.of("gold"))).hasValueSatisfying((gold) -> {
			assertThat(gold.name()).isEqualTo("Gold");
			assertThat(gold.category()).isEqualTo("Metals");
			assertThat(gold.isRare()).isFalse();
		});
	}

	@Test
	void aRareGoodKnowsItsHome() {
		assertThat(this.commodities.find(CommoditySymbol.of("lavianbrandy")))
			.hasValueSatisfying((brandy) -> assertThat(brandy.rareMarket()).isEqualTo(new MarketId(128106744)));
	}

	@Test
	void aRareGoodIsAllocatedATonnageWhereOneIsKnown() {
		assertThat(this.commodities.find(CommoditySymbol.of("lavianbrandy")))
			.hasValueSatisfying((brandy) -> assertThat(brandy.rareAllocation()).isEqualTo(24));
		assertThat(this.commodities.all()).filteredOn(Commodity::isRare)
			.filteredOn((good) -> good.rareAllocation() == null)
			.extracting((good) -> good.symbol().value())
			.containsExactly("classifiedexperimentalequipment", "galactictravelguide");
		assertThat(this.commodities.all()).filteredOn((good) -> !good.isRare())
			.allMatch((good) -> good.rareAllocation() == null);
	}

	@Test
	void anUnknownGoodIsEmpty() {
		assertThat(this.commodities.find(CommoditySymbol.of("unobtainium"))).isEmpty();
	}

}
