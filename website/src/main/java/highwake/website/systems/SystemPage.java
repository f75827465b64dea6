package highwake.website.systems;

import java.util.List;

import highwake.website.figures.Figure;
import highwake.website.pages.Titled;
import org.jspecify.annotations.Nullable;

/// One star system.
///
/// @param name as the game spells it
/// @param address the game's id
/// @param distance light-years from where distances are measured; null where either place is unknown
/// @param from where distances are measured from: the system that the visitor named, or Sol
/// @param position galactic coordinates in light-years; empty where nobody has told
/// @param traits what is known of it: label and text
/// @param stations everything that stays, by arrival distance
/// @param carriers what may jump away
/// @param nearby the neighbours, nearest first
/// @param twins other systems of the same name
public record SystemPage(String name, String address, @Nullable Figure distance, String from, String position,
		List<Trait> traits, List<StationLine> stations, List<StationLine> carriers, List<NearbyLine> nearby,
		List<NearbyLine> twins) implements Titled {

	public SystemPage {
		traits = List.copyOf(traits);
		stations = List.copyOf(stations);
		carriers = List.copyOf(carriers);
		nearby = List.copyOf(nearby);
		twins = List.copyOf(twins);
	}

	@Override
	public String title() {
		return this.name + " – system";
	}

	@Override
	public String description() {
		return "Stations, services and neighbours of the system " + this.name + " in Elite Dangerous.";
	}

	/// One thing that is known of a system.
	///
	/// @param label for example `Population`
	/// @param text for example `22,780,919,531`
	public record Trait(String label, String text) {
	}

}
