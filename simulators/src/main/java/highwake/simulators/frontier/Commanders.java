package highwake.simulators.frontier;

import java.util.List;
import java.util.Optional;

import highwake.simulators.frontier.Commander.Place;
import highwake.simulators.frontier.Commander.Ship;
import org.springframework.stereotype.Component;

/// Everyone who can sign in: a newcomer, a trader, an explorer, and one whose name needs care wherever it is shown.
@Component
class Commanders {

	private static final List<Commander> ALL = List.of(
			new Commander(3100417, "Ilsa Marrow", 14_250_300,
					new Ship("sidewinder", "Sidewinder", "Second Breakfast", 4_070),
					new Place(10477373803L, "Sol", "federation", 128016640L, "Galileo", true)),
			new Commander(1042288, "Teo Vandermeer", 2_871_940_115L,
					new Ship("type9", "Type-9 Heavy", "Patience", 73_255_150),
					new Place(3932277478106L, "Shinrarta Dezhra", "pilotsfederation", 128666762L, "Jameson Memorial",
							true)),
			new Commander(7720951, "Yuki Asante", 611_002_844,
					new Ship("diamondbackxl", "Diamondback Explorer", "Far Lantern", 1_616_160),
					new Place(3238296097059L, "Colonia", "independent", 128667761L, "Jaques Station", false)),
			new Commander(9000001, "Zoë <O'Brien> & \"Ko\"", 1_000,
					new Ship("cobramkiii", "Cobra Mk III", "Ünïcode 🚀", 186_260),
					new Place(10477373803L, "Sol", "federation", 128016640L, "Galileo", true)));

	/// Lists them, in the order of the page.
	List<Commander> all() {
		return ALL;
	}

	/// Answers the commander of that number.
	Optional<Commander> find(long id) {
		return ALL.stream().filter((commander) -> commander.id() == id).findFirst();
	}

}
