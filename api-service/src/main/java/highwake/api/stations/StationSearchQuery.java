package highwake.api.stations;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import highwake.api.board.Service;
import highwake.api.http.BadParameter;
import highwake.galaxy.MaterialTrader;
import highwake.galaxy.TechnologyBroker;

/// Which stations are wanted. An empty parameter counts as absent.
///
/// @param near a system's name, its address, or `x,y,z` in light-years
/// @param within light-years, 0 to 1000; 100 where it is absent
/// @param service all of these services, separated by commas: `interstellar-factors`, `material-trader`, `technology-broker`,
/// `black-market`, `universal-cartographics`, `refuel`, `repair`, `restock`, `shipyard`, `outfitting`,
/// `search-and-rescue`, `contacts`, `crew-lounge`, `missions`, `tuning`
/// @param materialTrader what its material trader deals in
/// @param technologyBroker whose technology its broker unlocks
/// @param pad what the ship needs; stations whose pads are not known are left out
/// @param type which types of station will do, by the game's words, separated by commas
/// @param economy one of the two greatest economies, in any case
/// @param faction the controlling faction, in any case
/// @param maxArrivalLs light-seconds from the arrival star; stations of which it is not known are left out
/// @param carriers whether fleet carriers count: `exclude`, as where it is absent, `include` or `only`
/// @param modules all of which its outfitter must sell, by symbol, number or name, separated by commas
/// @param ships all of which its shipyard must sell, by symbol, number or name, separated by commas
/// @param limit 1 to 100; 20 where it is absent
/// @param after the `next` of an earlier answer
record StationSearchQuery(@NotBlank(message = "must be given, or ids") @Size(max = 100, message = SHORT) String near,
		@Nullable @PositiveOrZero(message = WITHIN) @Max(value = 1000, message = WITHIN) Double within,
		@Nullable @Size(max = 400, message = "must be at most 400 characters") String service,
		@Nullable @Pattern(regexp = "|raw|manufactured|encoded",
				message = "must be raw, manufactured or encoded") String materialTrader,
		@Nullable @Pattern(regexp = "|human|guardian", message = "must be human or guardian") String technologyBroker,
		@Nullable @Pattern(regexp = "|small|medium|large", message = "must be small, medium or large") String pad,
		@Nullable @Pattern(regexp = "|[A-Za-z]{1,40}(,[A-Za-z]{1,40}){0,19}",
				message = "must be 1 to 20 types of station, separated by commas") String type,
		@Nullable @Size(max = 100, message = SHORT) String economy,
		@Nullable @Size(max = 100, message = SHORT) String faction,
		@Nullable @PositiveOrZero(message = "must be 0 or more") Double maxArrivalLs,
		@Nullable @Pattern(regexp = "|include|exclude|only",
				message = "must be include, exclude or only") String carriers,
		@Nullable @Size(max = 2000, message = LIST) String modules,
		@Nullable @Size(max = 2000, message = LIST) String ships,
		@Nullable @Min(value = 1, message = LIMIT) @Max(value = 100, message = LIMIT) Long limit,
		@Nullable String after) {

	static final String SHORT = "must be at most 100 characters";

	static final String LIST = "must be at most 2000 characters";

	static final String WITHIN = "must be 0 to 1000";

	static final String LIMIT = "must be 1 to 100";

	private static final double DEFAULT_LY = 100;

	private static final int DEFAULT_LIMIT = 20;

	double withinLy() {
		return (this.within == null) ? DEFAULT_LY : this.within;
	}

	/// Answers the services that a station must have; throws [BadParameter] where a word
	/// is none.
	Set<Service> services() {
		Set<Service> services = EnumSet.noneOf(Service.class);
		for (String word : words(this.service)) {
			services.add(Service.of(word)
				.orElseThrow(() -> new BadParameter("service", word, "must be some of "
						+ String.join(", ", Arrays.stream(Service.values()).map(Service::path).toList()))));
		}
		if (trader() != null) {
			services.add(Service.MATERIAL_TRADER);
		}
		if (broker() != null) {
			services.add(Service.TECHNOLOGY_BROKER);
		}
		return services;
	}

	@Nullable MaterialTrader trader() {
		String kind = given(this.materialTrader, "");
		return kind.isEmpty() ? null : MaterialTrader.valueOf(upper(kind));
	}

	@Nullable TechnologyBroker broker() {
		String kind = given(this.technologyBroker, "");
		return kind.isEmpty() ? null : TechnologyBroker.valueOf(upper(kind));
	}

	/// Answers the least size of pad that will do, 0 for any.
	int leastPad() {
		String size = given(this.pad, "");
		return size.isEmpty() ? 0 : Pad.of(size).size();
	}

	/// Answers the types that will do, in any case; none where all will.
	Set<String> types() {
		Set<String> types = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		types.addAll(words(this.type));
		return types;
	}

	/// Answers the economy without its blanks, empty for any.
	String economyWord() {
		return given(this.economy, "").replace(" ", "");
	}

	/// Answers the faction, empty for any.
	String factionName() {
		return given(this.faction, "").strip();
	}

	CarrierRule carrierRule() {
		return CarrierRule.valueOf(upper(given(this.carriers, "exclude")));
	}

	int most() {
		return (this.limit == null) ? DEFAULT_LIMIT : this.limit.intValue();
	}

	private static List<String> words(@Nullable String list) {
		return Arrays.stream(given(list, "").split(",", -1))
			.map(String::strip)
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private static String given(@Nullable String text, String otherwise) {
		return (text == null || text.isBlank()) ? otherwise : text;
	}

	private static String upper(String word) {
		return word.toUpperCase(Locale.ROOT);
	}

}
