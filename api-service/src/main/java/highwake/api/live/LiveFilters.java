package highwake.api.live;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Point;
import highwake.api.http.BadParameter;
import highwake.api.http.Bulk;
import highwake.api.offers.WantedGoods;
import highwake.api.systems.Places;
import highwake.api.systems.Systems;

/// Reads which reports a stream wants.
@Component
class LiveFilters {

	private static final int MOST_SYSTEMS = 20;

	private static final Pattern MARKET = Pattern.compile("[1-9][0-9]{0,17}");

	private final WantedGoods goods;

	private final Places places;

	private final Systems systems;

	LiveFilters(WantedGoods goods, Places places, Systems systems) {
		this.goods = goods;
		this.places = places;
		this.systems = systems;
	}

	/// Answers the filter; throws [BadParameter] for what cannot be used,
	/// [highwake.api.http.NotFound] where there is no such system.
	LiveFilter read(LiveQuery query, Board board) {
		String commodity = given(query.commodity());
		String market = given(query.market());
		String system = given(query.system());
		String near = given(query.near());
		return new LiveFilter(commodity.isEmpty() ? Set.of() : this.goods.require("commodity", commodity, board),
				market.isEmpty() ? Set.of() : markets(market), system.isEmpty() ? Set.of() : systems(system),
				near.isEmpty() ? null : sphere(near, query.withinLy()));
	}

	private static Set<Long> markets(String list) {
		Set<Long> markets = new HashSet<>();
		for (String id : Bulk.ids("market", list)) {
			if (!MARKET.matcher(id).matches()) {
				throw new BadParameter("market", id, "must be market ids, separated by commas");
			}
			markets.add(Long.valueOf(id));
		}
		return markets;
	}

	private Set<Long> systems(String list) {
		List<String> names = Arrays.stream(list.split(","))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.toList();
		if (names.isEmpty() || names.size() > MOST_SYSTEMS) {
			throw new BadParameter("system", list,
					"must be 1 to %d systems, separated by commas".formatted(MOST_SYSTEMS));
		}
		Set<Long> addresses = new HashSet<>();
		for (String name : names) {
			addresses.add(this.systems.require(name).address().value());
		}
		return addresses;
	}

	private LiveFilter.Sphere sphere(String near, double withinLy) {
		Point centre = Point.of(this.places.require("near", near).at());
		return new LiveFilter.Sphere(centre, Point.squaredWithin(withinLy));
	}

	private static String given(@Nullable String parameter) {
		return (parameter == null || parameter.isBlank()) ? "" : parameter;
	}

}
