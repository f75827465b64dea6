package highwake.api.stations;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import highwake.api.board.BoardStations;
import highwake.api.board.Service;
import highwake.api.board.Station;
import highwake.galaxy.MaterialTrader;
import highwake.galaxy.StationKind;
import highwake.galaxy.TechnologyBroker;

/// One station or fleet carrier as `/v3` shows it: the components are the JSON. Null is what nobody has told.
///
/// @param kind what sort of thing it is: `starport`, `outpost`, `asteroid-base`, `planetary-port`, `settlement`, `megaship`,
/// `fleet-carrier`, `stronghold-carrier`, `space-construction`, `planetary-construction`, `colonisation-ship`
/// @param type the game's word
/// @param systemAddress as text: a script would round the number
/// @param x light-years, Sol at the origin, as are the two that follow
/// @param bodyName the body it stands on or orbits
/// @param latitude degrees
/// @param longitude degrees
/// @param arrivalLs light-seconds from the arrival star
/// @param pad its largest landing pad: `small`, `medium` or `large`
/// @param pads how many of each
/// @param state `UnderAttack`, `Damaged`, `UnderRepairs`, `Abandoned`, or `Normal`
/// @param economies the greatest first
/// @param services by the words that searches take
/// @param materialTrader what its trader deals in, by its greatest economy: `raw`, `manufactured`, `encoded`; null also
/// where it has none
/// @param technologyBroker whose technology its broker unlocks: `human`, `guardian`; null also where it has none
/// @param dockingAccess of a fleet carrier
/// @param marketReportedAt the newest market report
/// @param updatedAt the newest time at which something of it was true
/// @param distanceLy only where a place was given
public record StationAnswer(long marketId, String name, @Nullable String kind, @Nullable String type,
		@Nullable String systemAddress, String systemName, @Nullable Double x, @Nullable Double y, @Nullable Double z,
		@Nullable String bodyName, @Nullable Double latitude, @Nullable Double longitude, @Nullable Double arrivalLs,
		@Nullable String pad, StationFacts.@Nullable Pads pads, @Nullable String state, @Nullable String allegiance,
		@Nullable String government, @Nullable String faction, @Nullable String factionState,
		List<StationFacts.Share> economies, @Nullable List<String> services, @Nullable String materialTrader,
		@Nullable String technologyBroker, boolean isFleetCarrier, @Nullable String dockingAccess,
		@Nullable Instant marketReportedAt, Instant updatedAt,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceLy) {

	/// @param facts what the file knows and the board does not
	/// @param distanceLy null where no place was given
	static StationAnswer of(BoardStations stations, int ordinal, Station station, StationFacts facts,
			@Nullable Double distanceLy) {
		StationBrief brief = StationBrief.of(station);
		StationKind kind = StationKind.of(station.stationType(), station.stationName());
		long reportedAt = stations.reportedAt(ordinal);
		return new StationAnswer(brief.marketId(), brief.name(), word(kind), brief.type(), brief.systemAddress(),
				brief.systemName(), brief.x(), brief.y(), brief.z(), station.bodyName(), station.latitude(),
				station.longitude(), brief.arrivalLs(), brief.pad(), facts.pads(), facts.state(), station.allegiance(),
				station.government(), station.controllingFaction(),
				station.isFleetCarrier() ? null : facts.factionState(),
				station.isFleetCarrier() ? List.of() : facts.economies(), services(stations, ordinal, station),
				stations.has(ordinal, Service.MATERIAL_TRADER) ? word(MaterialTrader.of(station.primaryEconomy()))
						: null,
				stations.has(ordinal, Service.TECHNOLOGY_BROKER) ? word(TechnologyBroker.of(station.primaryEconomy()))
						: null,
				brief.isFleetCarrier(), brief.dockingAccess(),
				(reportedAt == 0) ? null : Instant.ofEpochMilli(reportedAt), station.updatedAt(), distanceLy);
	}

	private static @Nullable List<String> services(BoardStations stations, int ordinal, Station station) {
		return (station.refuel() == null) ? null
				: Arrays.stream(Service.values())
					.filter((service) -> stations.has(ordinal, service))
					.map(Service::path)
					.toList();
	}

	private static @Nullable String word(@Nullable Enum<?> constant) {
		return (constant == null) ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
