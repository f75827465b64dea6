package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.MarketId;
import highwake.galaxy.Offer;
import highwake.store.PackedOffers;
import org.jspecify.annotations.Nullable;

/// The markets in `market.db`.
final class Markets implements AutoCloseable {

	private final Symbols<CommoditySymbol> commodities;

	private final PreparedStatement select;

	private final PreparedStatement replace;

	Markets(Connection connection) throws SQLException {
		this.commodities = Symbols.commodities(connection);
		this.select = connection.prepareStatement("""
				select station_name, system_name, offers, reported_at, reported_gateway_at, prohibited,
					prohibited_at, prohibited_gateway_at
				from market where market_id = ?""");
		this.replace = connection.prepareStatement("""
				insert or replace into market (market_id, station_name, system_name, offers, offer_count,
					reported_at, reported_gateway_at, prohibited, prohibited_at, prohibited_gateway_at, change)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
	}

	@Nullable Market find(MarketId id) throws SQLException {
		this.select.setLong(1, id.value());
		try (ResultSet row = this.select.executeQuery()) {
			return row.next() ? read(id, new Columns(row)) : null;
		}
	}

	void put(Market market, long change) throws SQLException {
		Market.Report report = market.report().facts();
		this.commodities.learn(report.offers(), Offer::commodity);
		new Values(this.replace).put(market.id().value())
			.put(report.stationName())
			.put(report.systemName())
			.put(PackedOffers.pack(report.offers(), this.commodities::numberOf))
			.put(report.offers().size())
			.put(market.report())
			.put(written(market.prohibited()))
			.put(market.prohibited())
			.put(change)
			.execute();
	}

	@Override
	public void close() throws SQLException {
		this.commodities.close();
		this.select.close();
		this.replace.close();
	}

	private Market read(MarketId id, Columns columns) throws SQLException {
		String stationName = columns.takeText();
		String systemName = columns.takeText();
		List<Offer> offers = PackedOffers.unpack(columns.takeBytes(), this.commodities::symbolOf);
		Known<Market.Report> report = columns.known(new Market.Report(stationName, systemName, offers));
		if (report == null) {
			throw new SQLException("Market " + id.value() + " has no time");
		}
		return new Market(id, report, columns.known(prohibited(columns.findText())));
	}

	private static @Nullable List<CommoditySymbol> prohibited(@Nullable String written) {
		if (written == null) {
			return null;
		}
		return written.isEmpty() ? List.of() : Arrays.stream(written.split(" ", -1)).map(CommoditySymbol::new).toList();
	}

	private static @Nullable String written(@Nullable Known<List<CommoditySymbol>> prohibited) {
		return (prohibited != null)
				? prohibited.facts().stream().map(CommoditySymbol::value).collect(Collectors.joining(" ")) : null;
	}

}
