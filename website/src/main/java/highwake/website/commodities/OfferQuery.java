package highwake.website.commodities;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// The query of the commodity page's URL, as it was written; [#filter()] fills in the defaults.
///
/// @param near the name or the address of a system; null or blank for the whole galaxy
/// @param maxDistance light-years from there, 1 to 1,000; null for any
/// @param carriers whether fleet carriers count; by default they do not
/// @param maxAge the age of a report in days, 1 to 90; 30 by default
/// @param minVolume tonnes; 1 by default
/// @param pad the pad that the ship needs; any by default
/// @param maxArrival light-seconds from the arrival point; null for any
/// @param sort the order of rows; by price by default
/// @param page from 1
record OfferQuery(@Nullable @Size(max = 64) String near, @Nullable @Min(1) @Max(1000) Integer maxDistance,
		OfferFilter.@Nullable Carriers carriers, @Nullable @Min(1) @Max(90) Integer maxAge,
		@Nullable @Min(1) @Max(10_000_000) Integer minVolume, OfferFilter.@Nullable PadNeed pad,
		@Nullable @Min(1) @Max(100_000_000) Integer maxArrival, OfferFilter.@Nullable Order sort,
		@Nullable @Min(1) @Max(100) Integer page) {

	OfferFilter filter() {
		String place = (this.near == null) ? "" : this.near.strip();
		OfferFilter.Order order = or(this.sort, OfferFilter.Order.PRICE);
		return new OfferFilter(place, place.isEmpty() ? null : this.maxDistance,
				or(this.carriers, OfferFilter.Carriers.EXCLUDE), or(this.maxAge, OfferFilter.DEFAULT_AGE),
				or(this.minVolume, OfferFilter.DEFAULT_VOLUME), or(this.pad, OfferFilter.PadNeed.ANY), this.maxArrival,
				order, or(this.page, 1));
	}

	private static <T> T or(@Nullable T given, T otherwise) {
		return (given != null) ? given : otherwise;
	}

}
