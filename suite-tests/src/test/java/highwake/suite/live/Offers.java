package highwake.suite.live;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.Offer;
import highwake.store.PackedOffers;
import highwake.store.StoreFile;

/// Every offer in the files of a data directory, read without the help of any program: what the API must answer.
///
/// @param byMarket the offers of each market, ordered by symbol
/// @param reportedAt when a commander saw each market
/// @param placed the markets of which it is known which system they are in
record Offers(Map<Long, List<Offer>> byMarket, Map<Long, Instant> reportedAt, Set<Long> placed) {

	/// One market's offer of one commodity.
	record Listed(long marketId, Offer offer) {
	}

	static Offers in(Path data) throws SQLException {
		Map<Long, List<Offer>> byMarket = new HashMap<>();
		Map<Long, Instant> reportedAt = new HashMap<>();
		try (Connection market = StoreFile.MARKET.openReader(data);
				Statement statement = market.createStatement();
				ResultSet row = statement.executeQuery("select market_id, offers, reported_at from market")) {
			Map<Integer, CommoditySymbol> symbols = symbols(market);
			while (row.next()) {
				byMarket.put(row.getLong(1), PackedOffers.unpack(row.getBytes(2), symbols::get));
				reportedAt.put(row.getLong(1), Instant.ofEpochMilli(row.getLong(3)));
			}
		}
		return new Offers(byMarket, reportedAt, placed(data));
	}

	/// Answers who lists a commodity, among the markets whose system is known.
	List<Listed> of(CommoditySymbol commodity) {
		List<Listed> listed = new ArrayList<>();
		this.byMarket.forEach((market, offers) -> offers.stream()
			.filter((offer) -> this.placed.contains(market) && offer.commodity().equals(commodity))
			.forEach((offer) -> listed.add(new Listed(market, offer))));
		return listed;
	}

	private static Map<Integer, CommoditySymbol> symbols(Connection market) throws SQLException {
		Map<Integer, CommoditySymbol> symbols = new HashMap<>();
		try (PreparedStatement select = market.prepareStatement("select id, symbol from commodity");
				ResultSet row = select.executeQuery()) {
			while (row.next()) {
				symbols.put(row.getInt(1), new CommoditySymbol(row.getString(2)));
			}
		}
		return symbols;
	}

	/// By the address that a journal told, or by a system's name that only one system
	/// has.
	private static Set<Long> placed(Path data) throws SQLException {
		Set<Long> placed = new HashSet<>();
		try (Connection galaxy = StoreFile.GALAXY.openReader(data);
				Statement statement = galaxy.createStatement();
				ResultSet row = statement.executeQuery("""
						select market_id from station where system_address is not null
							or (select count(*) from system where name = station.system_name) = 1""")) {
			while (row.next()) {
				placed.add(row.getLong(1));
			}
		}
		return placed;
	}

}
