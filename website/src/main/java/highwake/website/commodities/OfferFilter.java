package highwake.website.commodities;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import highwake.website.figures.Figures;
import highwake.website.stations.Pad;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/// Which markets of one good a visitor wants to see, and in which order.
///
/// @param near the name or the address of a system, empty for the whole galaxy
/// @param maxDistance light-years from there; null for any
/// @param carriers whether fleet carriers count
/// @param maxAge the age of a report in days
/// @param minVolume tonnes
/// @param pad the pad that the ship needs
/// @param maxArrival light-seconds from the arrival point; null for any
/// @param sort the order of rows
/// @param page from 1
public record OfferFilter(String near, @Nullable Integer maxDistance, Carriers carriers, int maxAge, int minVolume,
		PadNeed pad, @Nullable Integer maxArrival, Order sort, int page) {

	static final int DEFAULT_AGE = 30;

	static final int DEFAULT_VOLUME = 1;

	/// The age that the API allows at most, in days.
	static final int GREATEST_AGE = 90;

	/// Whether fleet carriers count: they may jump away before a ship arrives.
	public enum Carriers {

		/// Only other stations.
		EXCLUDE,
		/// Carriers too.
		INCLUDE,
		/// Only carriers.
		ONLY

	}

	/// The landing pad that a ship needs.
	public enum PadNeed {

		/// A small ship lands anywhere.
		ANY(Pad.UNKNOWN),
		/// A medium pad or a large one.
		M(Pad.MEDIUM),
		/// A large pad.
		L(Pad.LARGE);

		private final Pad least;

		PadNeed(Pad least) {
			this.least = least;
		}

	}

	/// The order of rows.
	public enum Order {

		/// The best price first.
		PRICE,
		/// The nearest first.
		DISTANCE,
		/// The greatest amount first.
		AMOUNT,
		/// The newest report first.
		UPDATED;

		/// Answers the value in the URL.
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/// Tells whether distances are from a system that the visitor named.
	public boolean isNear() {
		return !this.near.isEmpty();
	}

	/// Tells whether an offer passes what the API does not filter: pad and arrival. What
	/// is unknown does not pass.
	boolean passes(MarketOffer offer) {
		boolean lands = this.pad == PadNeed.ANY || offer.pad().takes(this.pad.least);
		boolean close = this.maxArrival == null
				|| (offer.distanceToArrival() != null && offer.distanceToArrival() <= this.maxArrival);
		return lands && close;
	}

	OfferFilter withPage(int other) {
		return new OfferFilter(this.near, this.maxDistance, this.carriers, this.maxAge, this.minVolume, this.pad,
				this.maxArrival, this.sort, other);
	}

	OfferFilter withSort(Order other) {
		return new OfferFilter(this.near, this.maxDistance, this.carriers, this.maxAge, this.minVolume, this.pad,
				this.maxArrival, other, 1);
	}

	OfferFilter withCarriers(Carriers other) {
		return new OfferFilter(this.near, this.maxDistance, other, this.maxAge, this.minVolume, this.pad,
				this.maxArrival, this.sort, 1);
	}

	OfferFilter withAge(int days) {
		return new OfferFilter(this.near, this.maxDistance, this.carriers, days, this.minVolume, this.pad,
				this.maxArrival, this.sort, 1);
	}

	OfferFilter withVolume(int tonnes) {
		return new OfferFilter(this.near, this.maxDistance, this.carriers, this.maxAge, tonnes, this.pad,
				this.maxArrival, this.sort, 1);
	}

	OfferFilter withPad(PadNeed other) {
		return new OfferFilter(this.near, this.maxDistance, this.carriers, this.maxAge, this.minVolume, other,
				this.maxArrival, this.sort, 1);
	}

	OfferFilter withArrival(@Nullable Integer lightSeconds) {
		return new OfferFilter(this.near, this.maxDistance, this.carriers, this.maxAge, this.minVolume, this.pad,
				lightSeconds, this.sort, 1);
	}

	OfferFilter withNear(String system, @Nullable Integer lightYears) {
		return new OfferFilter(system, lightYears, this.carriers, this.maxAge, this.minVolume, this.pad,
				this.maxArrival, this.sort, 1);
	}

	/// Answers the path of the page with this filter; what is at its default is left out.
	public String href(String symbol, Side side) {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		add(query, "near", this.near, "");
		add(query, "maxDistance", this.maxDistance, null);
		add(query, "carriers", this.carriers, Carriers.EXCLUDE);
		add(query, "maxAge", this.maxAge, DEFAULT_AGE);
		add(query, "minVolume", this.minVolume, DEFAULT_VOLUME);
		add(query, "pad", this.pad, PadNeed.ANY);
		add(query, "maxArrival", this.maxArrival, null);
		add(query, "sort", this.sort, Order.PRICE);
		add(query, "page", this.page, 1);
		return "/commodity/" + UriUtils.encodePathSegment(symbol, StandardCharsets.UTF_8) + "/" + side.word() + query;
	}

	/// Answers the filter in a line, for phones, where the form is folded away.
	public String summary() {
		List<String> words = new ArrayList<>();
		words.add(isNear() ? "near " + this.near : "whole galaxy");
		if (this.maxDistance != null) {
			words.add("≤ " + Figures.count(this.maxDistance) + " ly");
		}
		words.add((this.pad == PadNeed.ANY) ? "any pad" : "pad " + this.pad);
		words.add(switch (this.carriers) {
			case EXCLUDE -> "no carriers";
			case INCLUDE -> "with carriers";
			case ONLY -> "carriers only";
		});
		if (this.maxArrival != null) {
			words.add("≤ " + Figures.count(this.maxArrival) + " ls");
		}
		if (this.minVolume != DEFAULT_VOLUME) {
			words.add("≥ " + Figures.count(this.minVolume) + " t");
		}
		words.add("≤ " + this.maxAge + " d");
		return String.join(" · ", words);
	}

	private static void add(StringJoiner query, String name, @Nullable Object value, @Nullable Object usual) {
		if (value != null && !value.equals(usual)) {
			String written = (value instanceof Enum<?> word) ? word.name().toLowerCase(Locale.ROOT) : value.toString();
			query.add(name + "=" + UriUtils.encode(written, StandardCharsets.UTF_8));
		}
	}

}
