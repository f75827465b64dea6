package highwake.api.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import highwake.api.commodities.GoodNames;
import highwake.api.files.DataFiles;
import highwake.api.http.NewestDays;
import highwake.api.http.NotFound;
import highwake.api.http.Page;
import highwake.galaxy.CommoditySymbol;

/// Reads what a commodity was at the end of each day.
@Component
class CommodityPasts {

	static final String FIGURES = """
			select day, exports, min_buy, mean_buy, max_buy, stock, imports, min_sell, mean_sell, max_sell, demand
			from figure where commodity = :commodity and with_carriers = :carriers and day < :before
			order by day desc limit :most""";

	private final DataFiles files;

	private final GoodNames names;

	CommodityPasts(DataFiles files, GoodNames names) {
		this.files = files;
		this.names = names;
	}

	/// Answers the newest days of a commodity; throws [NotFound] where neither the game
	/// nor any market knows it, [highwake.api.http.BadParameter] for a cursor that is
	/// none.
	/// @param written its symbol, in any case
	CommodityPast require(String written, CommodityPastQuery query) {
		CommoditySymbol symbol = this.names.symbol(written).orElseThrow(CommodityPasts::notFound);
		Optional<Integer> number = this.files.history()
			.sql(MarketPasts.COMMODITY)
			.param("symbol", symbol.value())
			.query(Integer.class)
			.optional();
		if (number.isEmpty() && !this.names.knows(symbol)) {
			throw notFound();
		}
		NewestDays newest = query.newest();
		Page<CommodityPast.Day> page = newest.page(this.files.history()
			.sql(FIGURES)
			.param("commodity", number.orElse(-1))
			.param("carriers", query.withCarriers() ? 1 : 0)
			.param("before", newest.before())
			.param("most", newest.count())
			.query((row, _) -> day(row))
			.list(), query.most(), CommodityPast.Day::day);
		return new CommodityPast(this.names.of(symbol), page.items(), page.next());
	}

	private static CommodityPast.Day day(ResultSet row) throws SQLException {
		return new CommodityPast.Day(LocalDate.ofEpochDay(row.getLong(1)), row.getLong(2), whole(row, 3), whole(row, 4),
				whole(row, 5), row.getLong(6), row.getLong(7), whole(row, 8), whole(row, 9), whole(row, 10),
				row.getLong(11));
	}

	private static @Nullable Long whole(ResultSet row, int column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	private static NotFound notFound() {
		return new NotFound("Commodity not found");
	}

}
