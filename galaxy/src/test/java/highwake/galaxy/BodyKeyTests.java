package highwake.galaxy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BodyKeyTests {

	@ParameterizedTest
	@CsvSource({ "10477373803, 0", "10477373803, 511", "1, 7", "1384359730521066, 115", "36028797018963967, 511" })
	void holdsSystemAndNumber(long address, int bodyId) {
		BodyKey key = BodyKey.of(new SystemAddress(address), bodyId);
		assertThat(key.system()).isEqualTo(new SystemAddress(address));
		assertThat(key.bodyId()).isEqualTo(bodyId);
	}

	@Test
	void theBodiesOfASystemAreNeighbours() {
		long first = BodyKey.of(new SystemAddress(10477373803L), 0).value();
		assertThat(BodyKey.of(new SystemAddress(10477373803L), 511).value()).isEqualTo(first + 511);
		assertThat(BodyKey.of(new SystemAddress(10477373804L), 0).value()).isEqualTo(first + 512);
	}

	@ParameterizedTest
	@CsvSource({ "10477373803, 0, 10477373803", "10477373803, 1, 36028807496337771",
			"36028797018963967, 511, 18446744073709551615" })
	void theGamesOwnIdHoldsThemTheOtherWayRound(long address, int bodyId, String id64) {
		assertThat(BodyKey.of(new SystemAddress(address), bodyId).id64()).isEqualTo(Long.parseUnsignedLong(id64));
	}

	@ParameterizedTest
	@CsvSource({ "10477373803, -1", "10477373803, 512", "36028797018963968, 0", "9223372036854775807, 1" })
	void refusesWhatNoBodyHas(long address, int bodyId) {
		assertThatIllegalArgumentException().isThrownBy(() -> BodyKey.of(new SystemAddress(address), bodyId));
	}

	@Test
	void aLongerAddressHasNoBodies() {
		assertThat(BodyKey.isPossible(new SystemAddress(36028797018963967L))).isTrue();
		assertThat(BodyKey.isPossible(new SystemAddress(36028797018963968L))).isFalse();
	}

}
