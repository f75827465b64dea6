package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import highwake.collector.facts.OutfittingReported;
import highwake.collector.facts.OutfittingReported.Price;
import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import highwake.store.PackedList;
import org.jspecify.annotations.Nullable;

/// The modules that stations sell, in `market.db`. The list is a group, and so are the prices, which most sources do not
/// know.
final class Outfitting implements AutoCloseable {

	private final Symbols<Symbol> modules;

	private final PreparedStatement select;

	private final PreparedStatement replace;

	Outfitting(Connection connection) throws SQLException {
		this.modules = Symbols.modules(connection);
		this.select = connection.prepareStatement("""
				select modules, reported_at, reported_gateway_at, prices, priced_at, priced_gateway_at
				from outfitting where market_id = ?""");
		this.replace = connection.prepareStatement("""
				insert or replace into outfitting (market_id, modules, module_count, reported_at, reported_gateway_at,
					prices, priced_at, priced_gateway_at, change)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
	}

	/// What is held of a station.
	private record Held(Known<List<Symbol>> modules, @Nullable Known<List<Price>> prices) {

	}

	/// Applies a report; answers whether the row was written.
	boolean apply(OutfittingReported reported, long change) throws SQLException {
		Held held = find(reported.market());
		Known<List<Symbol>> heard = Known.told(reported.modules(), reported.stamp());
		Held after = (held == null) ? new Held(heard, Known.of(reported.prices(), reported.stamp()))
				: new Held(Known.newer(held.modules(), heard),
						Known.newest(held.prices(), Known.of(reported.prices(), reported.stamp())));
		if (after.equals(held)) {
			return false;
		}
		put(reported.market(), after, change);
		return true;
	}

	@Override
	public void close() throws SQLException {
		this.modules.close();
		this.select.close();
		this.replace.close();
	}

	private @Nullable Held find(MarketId market) throws SQLException {
		this.select.setLong(1, market.value());
		try (ResultSet row = this.select.executeQuery()) {
			if (!row.next()) {
				return null;
			}
			Columns columns = new Columns(row);
			List<Symbol> symbols = this.modules.unpack(columns.takeBytes());
			return new Held(new Known<>(symbols, 0, columns.takeLong(), columns.takeLong()),
					columns.known(prices(columns.findBytes())));
		}
	}

	private @Nullable List<Price> prices(byte @Nullable [] blob) {
		return (blob != null)
				? PackedList
					.<Price>unpack(blob,
							(number, price) -> new Price(this.modules.symbolOf(number), price.getAsInt(),
									price.getAsInt()))
					.stream()
					.sorted((one, other) -> one.module().compareTo(other.module()))
					.toList()
				: null;
	}

	private void put(MarketId market, Held held, long change) throws SQLException {
		List<Symbol> symbols = held.modules().facts();
		List<Price> prices = (held.prices() != null) ? held.prices().facts() : null;
		new Values(this.replace).put(market.value())
			.put(this.modules.pack(symbols))
			.put(symbols.size())
			.put(held.modules())
			.put((prices != null) ? this.modules.pack(prices, Price::module, List.of(Price::priceCr, Price::mercCoins))
					: null)
			.put(held.prices())
			.put(change)
			.execute();
	}

}
