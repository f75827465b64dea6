package highwake.website.commodities;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import highwake.website.api.Api;
import highwake.website.api.ApiAway;
import highwake.website.api.Items;
import highwake.website.api.Question;
import highwake.website.api.Visitor;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/// Every commodity, asked of the API at most every half minute; while the API is away, as it was last.
@Component
public class Goods {

	private static final Duration FRESH = Duration.ofSeconds(30);

	private static final ParameterizedTypeReference<Items<Good>> LIST = new ParameterizedTypeReference<>() {
	};

	private final Api api;

	private final InstantSource clock;

	private volatile Known known = new Known(Instant.EPOCH, List.of());

	Goods(Api api, InstantSource clock) {
		this.api = api;
		this.clock = clock;
	}

	/// Lists every commodity by name.
	///
	/// @throws ApiAway where the API does not answer and never has
	public List<Good> all(Visitor visitor) {
		Known last = this.known;
		if (last.at().plus(FRESH).isAfter(this.clock.instant())) {
			return last.goods();
		}
		try {
			List<Good> goods = this.api.require(visitor, Question.of("/v3/commodities"), LIST)
				.items()
				.stream()
				.sorted(Comparator.comparing(Good::name, String.CASE_INSENSITIVE_ORDER))
				.toList();
			this.known = new Known(this.clock.instant(), goods);
			return goods;
		}
		catch (ApiAway ex) {
			if (last.goods().isEmpty()) {
				throw ex;
			}
			return last.goods();
		}
	}

	/// Answers the commodity of a symbol or a name, however it is cased; empty where
	/// there
	/// is none.
	public Optional<Good> find(Visitor visitor, String written) {
		String wanted = written.strip().toLowerCase(Locale.ROOT);
		return all(visitor).stream()
			.filter((good) -> good.commodityName().equals(wanted)
					|| good.name().toLowerCase(Locale.ROOT).equals(wanted))
			.findFirst();
	}

	private record Known(Instant at, List<Good> goods) {
	}

}
