package highwake.api.changes;

import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import highwake.api.board.BoardVersion;
import highwake.api.http.BadParameter;
import highwake.api.http.Cursor;
import highwake.api.http.Gone;

/// From where a reader goes on.
class ChangesCursorTests {

	private static final long NOW = 1_800_000_000_000L;

	private static final BoardVersion VERSION = version("g", "m");

	@Test
	void noCursorIsTheBeginningAndNowIsTheEnd() {
		for (ChangeKind kind : ChangeKind.values()) {
			assertThat(ChangesCursor.of("", VERSION, NOW).of(kind, NOW)).isEqualTo(Position.beginning(NOW));
			assertThat(ChangesCursor.of("now", VERSION, NOW).of(kind, NOW))
				.isEqualTo(Position.afterAll((kind == ChangeKind.MARKET) ? 70 : 50, NOW));
		}
	}

	@Test
	void whatIsSentBackIsWhereItGoesOn() {
		ChangesCursor cursor = ChangesCursor.of(null, VERSION, NOW)
			.with(Map.of(ChangeKind.MARKET, new Position(12, "3700005632", NOW - 5), ChangeKind.CARRIER,
					new Position(4, "K7Q-BQL", NOW - 9)));
		assertThat(ChangesCursor.of(cursor.toString(), VERSION, NOW)).isEqualTo(cursor);
	}

	@Test
	void anotherFileIsAnotherBeginning() {
		String cursor = ChangesCursor.of("now", VERSION, NOW).toString();
		for (BoardVersion other : new BoardVersion[] { version("other", "m"), version("g", "other") }) {
			assertThatExceptionOfType(Gone.class).isThrownBy(() -> ChangesCursor.of(cursor, other, NOW))
				.withMessageContaining("restored");
		}
	}

	@Test
	void whoWasAwayForLongerThanRemovalsAreKnownStartsAgain() {
		ChangesCursor cursor = ChangesCursor.of("now", VERSION, NOW);
		long later = NOW + Duration.ofDays(28).toMillis();
		assertThat(cursor.of(ChangeKind.MARKET, later).seenAt()).isEqualTo(NOW);
		assertThatExceptionOfType(Gone.class)
			.isThrownBy(() -> cursor.of(ChangeKind.MARKET, later + Duration.ofDays(2).toMillis()))
			.withMessageContaining("30 days");
	}

	@Test
	void whoAskedForMarketsAloneHasNotSeenTheStations() {
		long later = NOW + Duration.ofDays(30).toMillis();
		ChangesCursor cursor = ChangesCursor.of("now", VERSION, NOW)
			.with(Map.of(ChangeKind.MARKET, Position.afterAll(70, later)));
		assertThat(cursor.of(ChangeKind.MARKET, later).seenAt()).isEqualTo(later);
		assertThatExceptionOfType(Gone.class).isThrownBy(() -> cursor.of(ChangeKind.STATION, later))
			.withMessageContaining("the stations");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "NOW", "MQ", "%", "-1" })
	void whatIsNoCursorIsRefused(String after) {
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> ChangesCursor.of(after, VERSION, NOW));
	}

	@Test
	void aCursorWhosePlacesAreNoNumbersIsRefused() {
		String cursor = new Cursor("changes", 11).of("g", "m", 1, "one", NOW, 1, "", NOW, 1, "", NOW);
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> ChangesCursor.of(cursor, VERSION, NOW));
	}

	private static BoardVersion version(String galaxy, String market) {
		return new BoardVersion(new BoardVersion.Signal(galaxy, 50, 0), new BoardVersion.Signal(market, 70, 0));
	}

}
