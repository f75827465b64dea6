package highwake.website.home;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import highwake.website.api.Api;
import highwake.website.api.ApiAway;
import highwake.website.api.Inquiry;
import highwake.website.api.Items;
import highwake.website.api.Question;
import highwake.website.api.Visitor;
import highwake.website.commodities.Good;
import highwake.website.commodities.Goods;
import highwake.website.pages.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page. What the API cannot tell at the moment is left out; the page itself is always there.
@Controller
class HomeController {

	private static final int UPDATES = 8;

	private static final ParameterizedTypeReference<Items<MarketUpdate>> LIST = new ParameterizedTypeReference<>() {
	};

	private final Api api;

	private final Goods goods;

	private final InstantSource clock;

	HomeController(Api api, Goods goods, InstantSource clock) {
		this.api = api;
		this.goods = goods;
		this.clock = clock;
	}

	@GetMapping("/")
	Page home(Visitor visitor) {
		Inquiry<@Nullable ApiStatus> status = Inquiry.start(() -> status(visitor));
		Inquiry<List<Good>> named = Inquiry.start(() -> goods(visitor));
		List<MarketUpdate> updates = updates(visitor);
		Instant now = this.clock.instant();
		List<UpdateLine> lines = updates.stream().map((update) -> UpdateLine.of(update, now)).toList();
		HomePage view = new HomePage(Standing.of(status.answer(), now), lines, named.answer());
		Page page = Page.of("pages/home.jte", view).withFragment("parts/updates.jte");
		return (view.standing() == null) ? page.kept(Page.Keeping.NEVER) : page;
	}

	private @Nullable ApiStatus status(Visitor visitor) {
		try {
			return this.api.find(visitor, Question.of("/v3/status"), ApiStatus.class).orElse(null);
		}
		catch (ApiAway ex) {
			return null;
		}
	}

	private List<Good> goods(Visitor visitor) {
		try {
			return this.goods.all(visitor);
		}
		catch (ApiAway ex) {
			return List.of();
		}
	}

	private List<MarketUpdate> updates(Visitor visitor) {
		try {
			return this.api.find(visitor, Question.of("/v3/updates").with("limit", UPDATES), LIST)
				.map(Items::items)
				.orElse(List.of());
		}
		catch (ApiAway ex) {
			return List.of();
		}
	}

}
