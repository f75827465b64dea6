package highwake.api.offers;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import highwake.api.board.DockingAccess;
import highwake.api.http.BadParameter;
import highwake.api.stations.CarrierRule;
import highwake.api.stations.Pad;

/// Which offers are wanted. An empty parameter counts as absent.
///
/// @param side as the commander sees it: `buy` where to buy, `sell` where to sell
/// @param commodity 1 to 20 symbols or names, separated by commas
/// @param near a system's name, its address, or `x,y,z` in light-years; the whole galaxy without it
/// @param within light-years, 0 to 1000; 100 where it is absent; only with `near`
/// @param pad what the ship needs; stations whose pads are not known are left out
/// @param minTonnes of stock or demand; 1 where it is absent; a demand of 0 has no limit
/// @param minPrice credits per tonne
/// @param maxPrice credits per tonne
/// @param maxAge how old a report may be: `90m`, `6h`, `2d`, `1w`, or an ISO-8601 duration
/// @param maxArrivalLs light-seconds from the arrival star; stations of which it is not known are left out
/// @param carriers whether fleet carriers count: `exclude`, as where it is absent, `include` or `only`
/// @param access which carriers will do by whom they let dock, separated by commas; all where it is absent; other stations
/// are not concerned
/// @param types which types of station will do, by the game's words in any case, separated by commas; all where it is absent
/// @param sort `price`, as where it is absent: the best first; `distance`, with `near`; `age`: the newest report first; `best`:
/// a blend of them
/// @param minConfidence 0 to 1
/// @param limit 1 to 100; 20 where it is absent
/// @param after the `next` of an earlier answer
record OfferSearchQuery(
		@NotNull(message = "must be given") @Pattern(regexp = "buy|sell", message = "must be buy or sell") String side,
		@NotBlank(message = "must be given") @Size(max = 2000,
				message = "must be at most 2000 characters") String commodity,
		@Nullable @Size(max = 100, message = "must be at most 100 characters") String near,
		@Nullable @PositiveOrZero(message = WITHIN) @Max(value = 1000, message = WITHIN) Double within,
		@Nullable @Pattern(regexp = "|small|medium|large", message = "must be small, medium or large") String pad,
		@Nullable @PositiveOrZero(message = OfferQuery.NOT_NEGATIVE) Long minTonnes,
		@Nullable @PositiveOrZero(message = OfferQuery.NOT_NEGATIVE) Long minPrice,
		@Nullable @PositiveOrZero(message = OfferQuery.NOT_NEGATIVE) Long maxPrice, @Nullable String maxAge,
		@Nullable @PositiveOrZero(message = OfferQuery.NOT_NEGATIVE) Double maxArrivalLs,
		@Nullable @Pattern(regexp = "|include|exclude|only",
				message = "must be include, exclude or only") String carriers,
		@Nullable @Pattern(regexp = ACCESS_WORDS,
				message = "must be some of all, none, friends, squadron, "
						+ "squadronfriends and unknown, separated by commas") String access,
		@Nullable @Pattern(regexp = "|[A-Za-z]{1,40}(,[A-Za-z]{1,40}){0,19}",
				message = "must be 1 to 20 types of station, separated by commas") String types,
		@Nullable @Pattern(regexp = "|price|distance|age|best",
				message = "must be price, distance, age or best") String sort,
		@Nullable @PositiveOrZero(message = SHARE) @DecimalMax(value = "1", message = SHARE) Double minConfidence,
		@Nullable @Min(value = 1, message = LIMIT) @Max(value = 100, message = LIMIT) Long limit,
		@Nullable String after) {

	static final String WITHIN = "must be 0 to 1000";

	static final String SHARE = "must be 0 to 1";

	static final String LIMIT = "must be 1 to 100";

	static final String ACCESS_WORD = "(all|none|friends|squadron|squadronfriends|unknown)";

	static final String ACCESS_WORDS = "|" + ACCESS_WORD + "(," + ACCESS_WORD + "){0,9}";

	private static final double DEFAULT_LY = 100;

	private static final int DEFAULT_LIMIT = 20;

	private static final String ANY_AGE = "P36500D";

	/// Answers the side of the trade that the market is on.
	Side marketSide() {
		return this.side.equals("buy") ? Side.EXPORTS : Side.IMPORTS;
	}

	double withinLy() {
		return (this.within == null) ? DEFAULT_LY : this.within;
	}

	/// Answers the least size of pad that will do, 0 for any.
	int leastPad() {
		String size = given(this.pad, "");
		return size.isEmpty() ? 0 : Pad.of(size).size();
	}

	long leastTonnes() {
		return (this.minTonnes == null) ? 1 : this.minTonnes;
	}

	/// Answers how old a report may be; throws [BadParameter] where that is no age.
	Duration oldest() {
		String age = given(this.maxAge, ANY_AGE);
		return Ages.of(age)
			.orElseThrow(
					() -> new BadParameter("maxAge", age, "must be an age such as 6h or 2d, or an ISO-8601 duration"));
	}

	CarrierRule carrierRule() {
		return CarrierRule.valueOf(upper(given(this.carriers, "exclude")));
	}

	/// Answers the words of the accesses that will do, none where all will.
	Set<String> accesses() {
		String words = given(this.access, "");
		return words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split(",", -1)));
	}

	/// Answers the types that will do, in any case; none where all will.
	Set<String> stationTypes() {
		Set<String> types = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		String words = given(this.types, "");
		if (!words.isEmpty()) {
			types.addAll(List.of(words.split(",", -1)));
		}
		return types;
	}

	/// Answers the order; throws [BadParameter] where it needs a place and none is given.
	Ranking ranking() {
		String word = given(this.sort, "price");
		Ranking ranking = Ranking.valueOf(upper(word));
		if (ranking == Ranking.DISTANCE && given(this.near, "").isEmpty()) {
			throw new BadParameter("sort", word, "must not be distance without near");
		}
		return ranking;
	}

	double leastConfidence() {
		return (this.minConfidence == null) ? 0 : this.minConfidence;
	}

	int most() {
		return (this.limit == null) ? DEFAULT_LIMIT : this.limit.intValue();
	}

	private static String given(@Nullable String text, String otherwise) {
		return (text == null || text.isBlank()) ? otherwise : text;
	}

	private static String upper(String word) {
		return word.toUpperCase(Locale.ROOT);
	}

}
