package highwake.api.board;

import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTests {

	private static final byte[] NOTHING = { 0 };

	@Test
	void theNewestChangeStandsFirstAndEachMarketOnce() {
		BoardStations stations = reported(3);
		Recent recent = Recent.EMPTY.with(new int[] { 0, 1 }, stations).with(new int[] { 2, 0 }, stations);
		assertThat(recent.newest(10)).containsExactly(0, 2, 1);
		assertThat(recent.newest(2)).containsExactly(0, 2);
	}

	@Test
	void answersWhatChangedAfterAsFarBackAsItRemembers() {
		BoardStations stations = reported(300);
		Recent recent = Recent.EMPTY.with(IntStream.range(0, 300).toArray(), stations);
		assertThat(recent.newest(1000)).hasSize(Recent.MOST);
		assertThat(recent.after(298, stations))
			.hasValueSatisfying((newer) -> assertThat(newer).containsExactly(299, 298));
		assertThat(recent.after(300, stations)).hasValueSatisfying((newer) -> assertThat(newer).isEmpty());
		assertThat(recent.after(44, stations)).hasValueSatisfying((newer) -> assertThat(newer).hasSize(256));
		assertThat(recent.after(43, stations)).isEmpty();
	}

	@Test
	void aShortHistoryIsComplete() {
		BoardStations stations = reported(3);
		Recent recent = Recent.EMPTY.with(new int[] { 0, 1, 2 }, stations);
		assertThat(recent.after(0, stations)).hasValueSatisfying((newer) -> assertThat(newer).hasSize(3));
	}

	/// Station n was reported in change n + 1.
	private static BoardStations reported(int count) {
		BoardStations.Edit edit = new BoardStations.Edit(BoardStations.EMPTY);
		for (int ordinal = 0; ordinal < count; ordinal++) {
			edit.report(edit.ordinal(1000 + ordinal), 1, ordinal + 1, NOTHING);
		}
		return edit.done();
	}

}
