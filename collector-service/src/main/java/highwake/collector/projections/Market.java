package highwake.collector.projections;

import java.util.List;

import highwake.collector.facts.MarketReported;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import org.jspecify.annotations.Nullable;

/// A market as the file holds it: its newest report, and what was last known to be prohibited.
record Market(MarketId id, Known<Report> report, @Nullable Known<List<CommoditySymbol>> prohibited) {

	/// A whole report.
	record Report(String stationName, String systemName, List<Offer> offers) {

	}

	/// Answers the market after one more report: an equal one where the report tells
	/// nothing new.
	static Market after(@Nullable Market held, MarketReported reported) {
		Known<Report> report = Known.newest((held != null) ? held.report : null, Known
			.of(new Report(reported.stationName(), reported.systemName(), reported.offers()), reported.stamp()));
		Known<List<CommoditySymbol>> prohibited = Known.newest((held != null) ? held.prohibited : null,
				Known.of(reported.prohibited(), reported.stamp()));
		if (report == null) {
			throw new IllegalStateException("A report always has offers, if only none");
		}
		return new Market(reported.market(), report, prohibited);
	}

}
