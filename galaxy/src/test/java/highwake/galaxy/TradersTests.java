package highwake.galaxy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What material traders and technology brokers deal in.
class TradersTests {

	@ParameterizedTest
	@CsvSource({ "Extraction, RAW", "Refinery, RAW", "Industrial, MANUFACTURED", "HighTech, ENCODED",
			"Military, ENCODED", "Tourism,", "high tech,", "," })
	void aTradersMaterialsFollowFromTheEconomy(@Nullable String economy, @Nullable MaterialTrader trader) {
		assertThat(MaterialTrader.of(economy)).isEqualTo(trader);
	}

	@ParameterizedTest
	@CsvSource({ "Industrial, HUMAN", "HighTech, GUARDIAN", "Military,", "," })
	void aBrokersTechnologyFollowsFromTheEconomy(@Nullable String economy, @Nullable TechnologyBroker broker) {
		assertThat(TechnologyBroker.of(economy)).isEqualTo(broker);
	}

}
