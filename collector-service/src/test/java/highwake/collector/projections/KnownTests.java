package highwake.collector.projections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import highwake.collector.facts.Stamp;
import highwake.collector.facts.Trust;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownTests {

	private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	@Test
	void aBetterSourceWinsOverANewerOne() {
		Known<String> visited = known("visited", Trust.VISITED, 0, 0);
		assertThat(Known.newest(visited, known("hearsay", Trust.HEARSAY, 9, 9))).isSameAs(visited);
		assertThat(Known.newest(known("hearsay", Trust.HEARSAY, 9, 9), visited)).isSameAs(visited);
	}

	@Test
	void amongEqualSourcesTheNewerTimeWins() {
		Known<String> newer = known("newer", Trust.SEEN, 1, 0);
		assertThat(Known.newest(newer, known("older", Trust.SEEN, 0, 9))).isSameAs(newer);
		assertThat(Known.newest(known("older", Trust.SEEN, 0, 9), newer)).isSameAs(newer);
	}

	@Test
	void amongEqualTimesTheLaterGatewayTimeWins() {
		Known<String> later = known("later", Trust.SEEN, 1, 1);
		assertThat(Known.newest(later, known("sooner", Trust.SEEN, 1, 0))).isSameAs(later);
		assertThat(Known.newest(known("sooner", Trust.SEEN, 1, 0), later)).isSameAs(later);
	}

	@Test
	void atLastTheLongerThenTheGreaterContentWins() {
		Known<String> longer = known("aaaa", Trust.SEEN, 1, 1);
		Known<String> greater = known("zzz", Trust.SEEN, 1, 1);
		assertThat(Known.newest(greater, longer)).isSameAs(longer);
		assertThat(Known.newest(greater, known("aaa", Trust.SEEN, 1, 1))).isSameAs(greater);
	}

	@Test
	void whatIsEqualIsNothingNew() {
		Known<String> held = known("same", Trust.SEEN, 1, 1);
		assertThat(Known.newest(held, known("same", Trust.SEEN, 1, 1))).isSameAs(held);
	}

	@Test
	void silenceChangesNothing() {
		Known<String> held = known("held", Trust.SEEN, 1, 1);
		assertThat(Known.newest(held, null)).isSameAs(held);
		assertThat(Known.newest(null, held)).isSameAs(held);
		assertThat(Known.newest(null, null)).isNull();
		@Nullable String silence = null;
		assertThat(Known.of(silence, new Stamp(NOON, NOON))).isNull();
	}

	@Test
	void anyOrderEndsInTheSame() {
		Random random = new Random(5);
		List<Known<String>> all = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			all.add(known(String.valueOf("ab".charAt(random.nextInt(2))).repeat(1 + random.nextInt(3)),
					Trust.of(random.nextInt(3)), random.nextInt(3), random.nextInt(3)));
		}
		for (int round = 0; round < 300; round++) {
			List<Known<String>> some = new ArrayList<>(all.subList(0, 2 + random.nextInt(all.size() - 2)));
			Known<String> first = last(some);
			Collections.shuffle(some, random);
			assertThat(last(some)).isEqualTo(first);
		}
	}

	@Test
	void theNewestTimeOfSeveralGroupsIgnoresThoseThatAreNotKnown() {
		assertThat(Known.newestAt(null, known("a", Trust.SEEN, 1, 5), null, known("b", Trust.VISITED, 0, 0)))
			.isEqualTo(NOON.plusSeconds(1).toEpochMilli());
		assertThat(Known.newestAt(null, null)).isZero();
	}

	private static @Nullable Known<String> last(List<Known<String>> heard) {
		Known<String> held = null;
		for (Known<String> one : heard) {
			held = Known.newest(held, one);
		}
		return held;
	}

	private static Known<String> known(String facts, Trust trust, int at, int gatewayAt) {
		return new Known<>(facts, trust.code(), NOON.plusSeconds(at).toEpochMilli(),
				NOON.plusSeconds(gatewayAt).toEpochMilli());
	}

}
