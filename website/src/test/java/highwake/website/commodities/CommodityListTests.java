package highwake.website.commodities;

import highwake.website.PageTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommodityListTests extends PageTest {

	@Test
	void listsEveryGoodByCategory() {
		assertThat(text(get("/commodities"))).contains("3 commodities")
			.contains("Legal Drugs Lavian Brandy Rare 19,500 3,500 10,365 +16,000 20 0")
			.contains("Metals Gold 64,117 38,107 48,259 +26,010 73.0 M 1.9 bn")
			.contains("Silver 41,000 – 37,223 – 0 812")
			.contains("Not traded 1");
	}

	@Test
	void filtersByCategoryAndName() {
		assertThat(text(get("/commodities?category=Metals&q=sil"))).contains("1 commodity")
			.contains("Silver")
			.doesNotContain("Gold 64,117");
	}

	@Test
	void keepsGoodsThatNobodyTradesApart() {
		assertThat(text(get("/commodities"))).doesNotContain("mystery");
		assertThat(text(get("/commodities?category=Not%20traded"))).contains("Not traded mystery – – – – – –");
		assertThat(text(get("/commodities?q=myst"))).contains("mystery");
	}

	@Test
	void sortsByAFigureWithTheUnknownLast() {
		assertThat(text(get("/commodities?sort=profit"))).matches(".*Gold .*Lavian Brandy .*Silver .*");
		assertThat(text(get("/commodities?sort=buy"))).matches(".*Lavian Brandy .*Gold .*Silver .*");
	}

	@Test
	void saysSoWhereNoNameFits() {
		assertThat(text(get("/commodities?q=%3Cb%3Ezzz"))).contains("No name contains “&lt;b&gt;zzz”");
	}

	@Test
	void answersTheTableAloneToHtmx() {
		assertThat(html(fragment("/commodities"))).contains("id=\"goods\"").doesNotContain("<html");
	}

}
