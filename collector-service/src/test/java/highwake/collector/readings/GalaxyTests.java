package highwake.collector.readings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The rule of `design.md` section 3, "Which galaxy", case by case; it is `galaxy()` of the feed's generator.
class GalaxyTests {

	@ParameterizedTest(name = "{0} {1} is {2}")
	@CsvSource(nullValues = "-", textBlock = """
			journal/1, 4.4.0.3, LIVE
			journal/1, 4., LIVE
			journal/1, 5.0.0.1, LIVE
			journal/1, 10.1, LIVE
			journal/1, ' 4.4.0.3 ', LIVE
			commodity/3, CAPI-Live-market, LIVE
			commodity/3, CAPI-Live-, LIVE
			journal/1, 3.8.0.1407, LEGACY
			journal/1, 3.1.2.201 EDH, LEGACY
			journal/1, 0.9, LEGACY
			commodity/3, CAPI-Legacy-market, LEGACY
			commodity/3, CAPI-Legacy-journal, LEGACY
			journal/1/test, 4.4.0.3, TEST
			journal/1/test, 3.8.0.1407, TEST
			journal/1/test, '', TEST
			journal/1, 4.5.0.100 beta, TEST
			journal/1, Alpha 4.0, TEST
			journal/1, 4.0.0.100-BETA3, TEST
			journal/1, '', UNNAMED
			journal/1, '   ', UNNAMED
			journal/1, 4, UNNAMED
			journal/1, v4.4, UNNAMED
			commodity/3, CAPI-market, UNNAMED
			commodity/3, CAPI-journal, UNNAMED
			commodity/3, CAPI-UNKNOWN-market, UNNAMED
			journal/1, 99999999999999999999.1, UNNAMED
			""")
	void theHeaderNamesTheGalaxy(String schema, String gameVersion, Galaxy galaxy) {
		assertThat(Galaxy.of(schema, gameVersion)).isEqualTo(galaxy);
	}

}
