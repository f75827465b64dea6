package highwake.auth.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import highwake.auth.Settings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTests {

	private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

	private final SessionProperties limits = Settings.of(SessionProperties.class, "highwake.auth.sessions", Map.of());

	private final Session session = Session.begin(SessionToken.random(), 1, START, this.limits);

	@Test
	void livesThirtyDaysWithoutUse() {
		assertThat(this.session.isLive(START.plus(Duration.ofDays(30)).minusMillis(1))).isTrue();
		assertThat(this.session.isLive(START.plus(Duration.ofDays(30)))).isFalse();
	}

	@Test
	void slidesWithEveryUse() {
		Session used = this.session.seen(START.plus(Duration.ofDays(20)), this.limits);
		assertThat(used.expiresAt()).isEqualTo(START.plus(Duration.ofDays(50)));
		assertThat(used.signedInAt()).isEqualTo(START);
	}

	@Test
	void endsForGoodHoweverMuchItIsUsed() {
		Session used = this.session;
		for (int day = 1; day < 400; day++) {
			used = used.seen(START.plus(Duration.ofDays(day)), this.limits);
		}
		assertThat(used.expiresAt()).isEqualTo(START.plus(Duration.ofDays(180)));
	}

	@Test
	void itsUseIsWrittenDownOnceAnHourAndNotWhereItChangesNothing() {
		assertThat(this.session.isDue(START.plus(Duration.ofMinutes(59)), this.limits)).isFalse();
		assertThat(this.session.isDue(START.plus(Duration.ofMinutes(60)), this.limits)).isTrue();
		Session last = this.session.seen(START.plus(Duration.ofDays(170)), this.limits);
		assertThat(last.isDue(START.plus(Duration.ofDays(175)), this.limits)).isFalse();
	}

	@Test
	void aTokenHas256BitsAndIsKeptAsItsHashAlone() {
		SessionToken token = SessionToken.random();
		assertThat(token.text()).hasSize(43).isNotEqualTo(SessionToken.random().text());
		assertThat(token.hash()).hasSize(43).isNotEqualTo(token.text());
		assertThat(token).hasToString("SessionToken[hidden]");
		assertThat(this.session.sessionId()).isNotEqualTo(token.hash());
	}

	@Test
	void onlyATokensShapeIsRead() {
		SessionToken token = SessionToken.random();
		assertThat(SessionToken.parse(token.text())).hasValue(token);
		assertThat(SessionToken.parse(null)).isEmpty();
		assertThat(SessionToken.parse("")).isEmpty();
		assertThat(SessionToken.parse(token.text() + "a")).isEmpty();
		assertThat(SessionToken.parse("'; drop table session; --".repeat(2).substring(0, 43))).isEmpty();
	}

}
