package highwake.api.stations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Station;
import highwake.api.board.StationTypes;
import highwake.api.files.DataFiles;
import highwake.api.systems.StarSystem;
import highwake.galaxy.MarketId;

/// The stations of a system: the file tells which may be there, the board which are.
@Component
public class SystemStations {

	static final String MARKET_IDS = """
			select market_id from station where system_address = :address
			union all
			select market_id from station where system_name = :name and system_address is null
			limit 5000""";

	private static final Comparator<Station> BY_NAME = Comparator.comparing(Station::stationName)
		.thenComparingLong(Station::marketId);

	private final DataFiles files;

	SystemStations(DataFiles files) {
		this.files = files;
	}

	/// Lists the stations of known types, by name and then by market id.
	List<Station> typed(Board board, StarSystem system) {
		return all(board, system).stream()
			.filter((station) -> station.stationType() != null && StationTypes.KNOWN.contains(station.stationType()))
			.toList();
	}

	/// Lists the stations of every type and of none, by name and then by market id.
	public List<Station> all(Board board, StarSystem system) {
		return this.files.galaxy()
			.sql(MARKET_IDS)
			.param("address", system.address().value())
			.param("name", system.name())
			.query((row, _) -> board.stations().find(new MarketId(row.getLong(1))))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.filter((station) -> Objects.equals(station.systemAddress(), system.address().value()))
			.sorted(BY_NAME)
			.toList();
	}

}
