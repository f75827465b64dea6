package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import highwake.collector.facts.ShipyardReported;
import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import org.jspecify.annotations.Nullable;

/// The ships that stations sell, in `market.db`.
final class Shipyards implements AutoCloseable {

	private final Symbols<Symbol> ships;

	private final PreparedStatement select;

	private final PreparedStatement replace;

	Shipyards(Connection connection) throws SQLException {
		this.ships = Symbols.ships(connection);
		this.select = connection.prepareStatement("""
				select ships, reported_at, reported_gateway_at, allows_cobra_mk_iv, allowed_at, allowed_gateway_at
				from shipyard where market_id = ?""");
		this.replace = connection.prepareStatement("""
				insert or replace into shipyard (market_id, ships, ship_count, reported_at, reported_gateway_at,
					allows_cobra_mk_iv, allowed_at, allowed_gateway_at, change)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
	}

	/// What is held of a station.
	private record Held(Known<List<Symbol>> ships, @Nullable Known<Boolean> allowsCobraMkIv) {

	}

	/// Applies a report; answers whether the row was written.
	boolean apply(ShipyardReported reported, long change) throws SQLException {
		Held held = find(reported.market());
		Known<List<Symbol>> heard = Known.told(reported.ships(), reported.stamp());
		Known<Boolean> allows = Known.of(reported.allowsCobraMkIv(), reported.stamp());
		Held after = (held == null) ? new Held(heard, allows)
				: new Held(Known.newer(held.ships(), heard), Known.newest(held.allowsCobraMkIv(), allows));
		if (after.equals(held)) {
			return false;
		}
		put(reported.market(), after, change);
		return true;
	}

	@Override
	public void close() throws SQLException {
		this.ships.close();
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
			List<Symbol> symbols = this.ships.unpack(columns.takeBytes());
			Known<List<Symbol>> known = new Known<>(symbols, 0, columns.takeLong(), columns.takeLong());
			Long allows = columns.findLong();
			return new Held(known, columns.known((allows != null) ? Boolean.valueOf(allows != 0) : null));
		}
	}

	private void put(MarketId market, Held held, long change) throws SQLException {
		List<Symbol> symbols = held.ships().facts();
		Known<Boolean> allows = held.allowsCobraMkIv();
		new Values(this.replace).put(market.value())
			.put(this.ships.pack(symbols))
			.put(symbols.size())
			.put(held.ships())
			.put((allows != null) ? Long.valueOf(allows.facts() ? 1 : 0) : null)
			.put(allows)
			.put(change)
			.execute();
	}

}
