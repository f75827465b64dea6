package highwake.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PackedVisitsTests {

	@Test
	void whatIsPackedIsUnpacked() {
		Random random = new Random(5);
		for (int round = 0; round < 50; round++) {
			List<Visit> visits = new ArrayList<>();
			long day = random.nextInt(30_000);
			for (int i = random.nextInt(60); i > 0; i--) {
				day += random.nextInt(4);
				long system = (random.nextInt(3) == 0) ? Long.MIN_VALUE + random.nextInt(2) : 10477373803L;
				visits.add(new Visit(system, day, random.nextInt(1440)));
			}
			assertThat(PackedVisits.unpack(PackedVisits.pack(visits))).isEqualTo(visits);
		}
	}

	@Test
	void aCarrierThatStaysTakesThreeBytesADay() {
		List<Visit> visits = new ArrayList<>();
		for (int day = 0; day < 60; day++) {
			visits.add(new Visit(10477373803L, 20_000 + day, 1400));
		}
		assertThat(PackedVisits.pack(visits)).hasSizeLessThan(60 * 3 + 10);
	}

	@Test
	void aVisitIsOfADayAndRemembersTheMinute() {
		Visit visit = Visit.of(7, 1_795_000_123_456L);
		assertThat(visit.firstSeenAt()).isEqualTo(1_795_000_080_000L);
		assertThat(Visit.of(7, visit.firstSeenAt())).isEqualTo(visit);
	}

	@Test
	void refusesNoTimeOfDay() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Visit(1, 0, 1440));
	}

}
