package highwake.website.systems;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import highwake.website.figures.Age;
import highwake.website.figures.Figure;
import highwake.website.figures.Figures;
import highwake.website.stations.Pad;
import highwake.website.stations.StationKind;
import org.jspecify.annotations.Nullable;

/// One station of a system, as it is written.
///
/// @param marketId the anchor on the page
/// @param name as the game spells it
/// @param kind what it is
/// @param where the kind and the body, in words
/// @param pad its largest landing pad
/// @param arrival from the arrival point; null where nobody has told
/// @param economy what it lives on; empty where nobody has told
/// @param faction who runs it; empty where nobody has told
/// @param services what is offered
/// @param market the age of its newest market report, or null where there is none
public record StationLine(long marketId, String name, StationKind kind, String where, Pad pad, @Nullable Figure arrival,
		String economy, String faction, List<String> services, @Nullable Age market) {

	public StationLine {
		services = List.copyOf(services);
	}

	static StationLine of(SystemStation station, @Nullable Instant reported, Instant now) {
		StationKind kind = StationKind.of(station.stationType());
		Double lightSeconds = station.distanceToArrival();
		String body = station.bodyName();
		return new StationLine(station.marketId(), station.stationName(), kind,
				(body == null || body.isEmpty()) ? kind.label() : kind.label() + ", " + body,
				Pad.of(station.maxLandingPadSize()), (lightSeconds != null) ? Figures.arrival(lightSeconds) : null,
				economies(station.primaryEconomy(), station.secondaryEconomy()), or(station.controllingFaction()),
				station.services(), (reported != null) ? Age.of(reported, now) : null);
	}

	static String economies(@Nullable String primary, @Nullable String secondary) {
		return Stream.of(or(primary), or(secondary))
			.filter((economy) -> !economy.isEmpty() && !"None".equals(economy))
			.map(StationLine::spaced)
			.distinct()
			.collect(Collectors.joining(", "));
	}

	/// Parts the game's joined words: `HighTech` becomes `High Tech`.
	static String spaced(String word) {
		return word.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
	}

	private static String or(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
