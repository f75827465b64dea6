package highwake.collector.imports;

import highwake.galaxy.CommoditySymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlossaryTests {

	private final Findings findings = new Findings();

	private final Glossary glossary = new Glossary(this.findings);

	@ParameterizedTest
	@CsvSource({ "station type,Asteroid base,AsteroidBase", "station type,mega SHIP,MegaShip",
			"service,Market,commodities", "economy,Private Enterprise,Carrier", "government,Prison colony,PrisonColony",
			"faction state,Civil liberty,CivilLiberty", "star,White Dwarf (DA) Star,DA",
			"planet,Class IV gas giant,Sudarsky class IV gas giant", "ship,Krait MkII,krait_mkii" })
	void answersTheJournalsWordWhateverTheCase(String kind, String theirs, String ours) {
		assertThat(this.glossary.find(kind, theirs)).isEqualTo(ours);
		assertThat(this.findings.isEmpty()).isTrue();
	}

	@Test
	void nothingIsNoWord() {
		assertThat(this.glossary.find("economy", null)).isNull();
		assertThat(this.glossary.find("economy", "None")).isNull();
		assertThat(this.glossary.find("terraforming", "Not terraformable")).isNull();
		assertThat(this.findings.isEmpty()).isTrue();
	}

	@Test
	void anUnknownWordIsCounted() {
		assertThat(this.glossary.find("economy", "Barter")).isNull();
		assertThat(this.glossary.find("economy", "Barter")).isNull();
		assertThat(this.findings.words()).containsExactly("economy \"Barter\": 2");
	}

	@Test
	void goodsAreFoundByNameAndSymbol() {
		assertThat(this.glossary.findCommodity("Narcotics")).isEqualTo(new CommoditySymbol("basicnarcotics"));
		assertThat(this.glossary.findCommodity("Agri-Medicines"))
			.isEqualTo(new CommoditySymbol("agriculturalmedicines"));
		assertThat(this.glossary.findCommodity("LowTemperatureDiamond"))
			.isEqualTo(new CommoditySymbol("lowtemperaturediamond"));
		assertThat(this.glossary.findCommodity("Hope")).isNull();
		assertThat(this.findings.words()).containsExactly("commodity \"Hope\": 1");
	}

}
