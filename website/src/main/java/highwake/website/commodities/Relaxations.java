package highwake.website.commodities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import highwake.website.api.Inquiry;
import highwake.website.api.Visitor;
import highwake.website.figures.Figures;

import org.springframework.stereotype.Component;

/// Finds out which filter removed every row: asks again without each of them, all at once.
@Component
class Relaxations {

	private final Markets markets;

	Relaxations(Markets markets) {
		this.markets = markets;
	}

	/// Lists the filters that alone removed every row; empty where no single one did.
	List<Relaxation> of(Visitor visitor, String symbol, Side side, OfferFilter filter) {
		Map<String, OfferFilter> looser = looser(filter);
		Map<String, Inquiry<Optional<Markets.Found>>> asked = new LinkedHashMap<>();
		looser.forEach((label, other) -> asked.put(label,
				Inquiry.start(() -> this.markets.find(visitor, symbol, side, other))));
		return looser.entrySet().stream().flatMap((entry) -> {
			Optional<Markets.Found> found = Objects.requireNonNull(asked.get(entry.getKey())).answer();
			return found.filter((then) -> !then.offers().isEmpty())
				.map((then) -> relaxation(entry.getKey(), then, entry.getValue().href(symbol, side)))
				.stream();
		}).toList();
	}

	private static Relaxation relaxation(String label, Markets.Found then, String href) {
		int count = then.offers().size();
		String words = then.isCut() ? Figures.count(count) + " or more" : Figures.count(count);
		return new Relaxation(label, words + ((count == 1) ? " market" : " markets"), href);
	}

	private static Map<String, OfferFilter> looser(OfferFilter filter) {
		Map<String, OfferFilter> looser = new LinkedHashMap<>();
		if (filter.carriers() == OfferFilter.Carriers.EXCLUDE) {
			looser.put("Fleet carriers too", filter.withCarriers(OfferFilter.Carriers.INCLUDE));
		}
		if (filter.carriers() == OfferFilter.Carriers.ONLY) {
			looser.put("Other stations too", filter.withCarriers(OfferFilter.Carriers.INCLUDE));
		}
		if (filter.pad() != OfferFilter.PadNeed.ANY) {
			looser.put("Any landing pad", filter.withPad(OfferFilter.PadNeed.ANY));
		}
		if (filter.maxArrival() != null) {
			looser.put("Any arrival distance", filter.withArrival(null));
		}
		if (filter.minVolume() > OfferFilter.DEFAULT_VOLUME) {
			looser.put("Any volume", filter.withVolume(OfferFilter.DEFAULT_VOLUME));
		}
		if (filter.maxAge() < OfferFilter.GREATEST_AGE) {
			looser.put("Reports of up to 90 days", filter.withAge(OfferFilter.GREATEST_AGE));
		}
		if (filter.maxDistance() != null) {
			looser.put("Any distance", filter.withNear(filter.near(), null));
		}
		return looser;
	}

}
