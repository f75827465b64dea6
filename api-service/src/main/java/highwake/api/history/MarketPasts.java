package highwake.api.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

import highwake.api.commodities.GoodNames;
import highwake.api.files.DataFiles;
import highwake.api.http.BadParameter;
import highwake.api.http.NotFound;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.store.history.OfferPast;
import highwake.store.history.ReportPage;

/// Reads what a market said of one commodity, from its newest report back. A page is read no further than it must be: the
/// whole of a busy market's 90 days takes a few milliseconds.
@Component
public class MarketPasts {

	static final String COMMODITY = "select id from commodity where symbol = :symbol";

	/// The first row is the market with its newest reports, the others its pages, the
	/// newest first. One statement, so that no report moves from one to the other
	/// meanwhile.
	static final String PAST = """
			select 9223372036854775807 as id, reported_at, offers, earlier, null as ages, null as columns
			from market where market_id = :market
			union all
			select page.id, null, null, null, page.ages, strip.columns
			from page left join strip on strip.id = page.id * 16 + :strip
			where page.market_id = :market
			order by 1 desc""";

	private final DataFiles files;

	private final GoodNames names;

	private final InstantSource clock;

	MarketPasts(DataFiles files, GoodNames names, InstantSource clock) {
		this.files = files;
		this.names = names;
		this.clock = clock;
	}

	/// Answers a part of a market's past; throws [NotFound] where there is no such
	/// market, [BadParameter] where a parameter cannot be used.
	public MarketPast require(MarketId market, PastQuery query) {
		CommoditySymbol symbol = this.names.find(query.commodity())
			.or(() -> this.names.symbol(query.commodity()).filter((written) -> number(written).isPresent()))
			.orElseThrow(() -> new BadParameter("commodity", query.commodity(),
					"must be a commodity that the game or a market knows"));
		PastReader reader = PastReader.of(query,
				this.clock.instant().minus(Duration.ofDays(query.daysBack())).toEpochMilli());
		// Where no market ever listed it, the market is looked up all the same.
		Optional<Integer> number = number(symbol);
		int commodity = number.orElse(0);
		ResultSetExtractor<Boolean> reading = (rows) -> read(rows, commodity, reader);
		Boolean isKnown = this.files.history()
			.sql(PAST)
			.param("market", market.value())
			.param("strip", ReportPage.stripOf(commodity))
			.query(reading);
		if (!Boolean.TRUE.equals(isKnown)) {
			throw new NotFound("Market not found");
		}
		return new MarketPast(market.value(), this.names.of(symbol), number.isPresent() ? reader.items() : List.of(),
				number.isPresent() ? reader.next() : null);
	}

	private static Boolean read(ResultSet rows, int commodity, PastReader reader) throws SQLException {
		if (!rows.next() || rows.getBytes("offers") == null) {
			return false;
		}
		OfferPast past = new OfferPast(commodity, rows.getLong("reported_at"), bytes(rows, "offers"), reader);
		past.earlier(bytes(rows, "earlier"));
		while (!reader.isDone() && rows.next()) {
			byte @Nullable [] strip = rows.getBytes("columns");
			past.page(bytes(rows, "ages"), strip);
		}
		return true;
	}

	private static byte[] bytes(ResultSet rows, String column) throws SQLException {
		return Objects.requireNonNull(rows.getBytes(column));
	}

	private Optional<Integer> number(CommoditySymbol symbol) {
		return this.files.history().sql(COMMODITY).param("symbol", symbol.value()).query(Integer.class).optional();
	}

}
