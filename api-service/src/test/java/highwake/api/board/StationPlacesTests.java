package highwake.api.board;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import highwake.api.Frames;
import highwake.collector.replay.Replay;
import highwake.galaxy.Coordinates;
import highwake.galaxy.MarketId;
import highwake.store.StoreFile;

/// Where the board says that stations and carriers are, after frames that the collector's own projections applied.
class StationPlacesTests {

	private static final long SOL = 10477373803L;

	private static final Coordinates AT_SOL = new Coordinates(0, 0, 0);

	private static final long LEESTI = 3932277478114L;

	private static final Coordinates AT_LEESTI = new Coordinates(72.75, 48.75, 68.25);

	private static final long CARRIER = 3700000256L;

	private static final long PORT = 3500000256L;

	@TempDir
	Path directory;

	@Test
	void aCarrierThatJumpedLeavesItsBody() throws SQLException {
		byte[] docked = Frames.docked(at(0), CARRIER, "K7B-1XZ", SOL, "Sol", AT_SOL,
				Map.of("StationType", "FleetCarrier", "BodyType", "Planet", "Body", "Mars"));
		assertThat(board(CARRIER, docked).bodyName()).isEqualTo("Mars");
		Station moved = board(CARRIER, docked, Frames.jump(at(1), LEESTI, "Leesti", AT_LEESTI, Map.of()),
				Frames.docked(at(2), CARRIER, "K7B-1XZ", LEESTI, "Leesti", AT_LEESTI, Map.of()));
		assertThat(moved.systemName()).isEqualTo("Leesti");
		assertThat(moved.bodyName()).isNull();
	}

	@Test
	void aCarrierThatCameBackIsNotKnownToBeAtItsOldBody() throws SQLException {
		Station back = board(CARRIER,
				Frames.docked(at(0), CARRIER, "K7B-1XZ", SOL, "Sol", AT_SOL,
						Map.of("BodyType", "Planet", "Body", "Mars")),
				Frames.docked(at(60), CARRIER, "K7B-1XZ", LEESTI, "Leesti", AT_LEESTI, Map.of()),
				Frames.docked(at(120), CARRIER, "K7B-1XZ", SOL, "Sol", AT_SOL, Map.of()));
		assertThat(back.systemAddress()).isEqualTo(SOL);
		assertThat(back.bodyName()).isNull();
	}

	@Test
	void aBodyNamedAgainKeepsItsNumberAndItsPlaceOnTheSurface() throws SQLException {
		Station port = board(PORT, Frames.jump(at(0), SOL, "Sol", AT_SOL, Map.of()),
				Frames.approached(at(1), PORT, "Hub", SOL, "Sol", AT_SOL, 5, "Mars", 62.5, -18.25),
				Frames.docked(at(2), PORT, "Hub", SOL, "Sol", AT_SOL, Map.of("BodyType", "Planet", "Body", "Mars")));
		assertThat(port.bodyId()).isEqualTo(5);
		assertThat(port.bodyName()).isEqualTo("Mars");
		assertThat(port.latitude()).isEqualTo(62.5);
		assertThat(port.longitude()).isEqualTo(-18.25);
	}

	@Test
	void anotherBodyHasNoNumberUntilSomebodyTellsIt() throws SQLException {
		Station port = board(PORT, Frames.approached(at(1), PORT, "Hub", SOL, "Sol", AT_SOL, 5, "Mars", 62.5, -18.25),
				Frames.docked(at(2), PORT, "Hub", SOL, "Sol", AT_SOL, Map.of("BodyType", "Planet", "Body", "Venus")));
		assertThat(port.bodyName()).isEqualTo("Venus");
		assertThat(port.bodyId()).isNull();
	}

	@Test
	void aStationThatOnlyAnsweredIsNotListed() throws SQLException {
		assertThat(find(PORT, Frames.answered(at(0), PORT, "Hub"))).isEmpty();
		assertThat(find(PORT, Frames.answered(at(0), PORT, "Hub"),
				Frames.docked(at(1), PORT, "Hub", SOL, "Sol", AT_SOL, Map.of())))
			.map(Station::stationName)
			.contains("Hub");
	}

	private Station board(long marketId, byte[]... frames) throws SQLException {
		return find(marketId, frames).orElseThrow();
	}

	private Optional<Station> find(long marketId, byte[]... frames) throws SQLException {
		try (Replay replay = Replay.into(this.directory);
				FollowedFile galaxyFile = new FollowedFile(StoreFile.GALAXY, this.directory);
				FollowedFile marketFile = new FollowedFile(StoreFile.MARKET, this.directory)) {
			for (byte[] frame : frames) {
				replay.accept(frame);
			}
			replay.applyAll();
			galaxyFile.open();
			marketFile.open();
			return new BoardReading(galaxyFile, marketFile).whole().stations().find(new MarketId(marketId));
		}
	}

	private static Instant at(int minute) {
		return Instant.parse("2026-11-20T10:00:00Z").plusSeconds(60L * minute);
	}

}
