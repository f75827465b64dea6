package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

import highwake.collector.facts.BartenderReported;
import highwake.collector.facts.BartenderReported.Material;
import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import highwake.store.PackedList;
import org.jspecify.annotations.Nullable;

/// What the bartenders of fleet carriers trade, in `market.db`.
final class Bartenders implements AutoCloseable {

	private final Symbols<Symbol> materials;

	private final PreparedStatement select;

	private final PreparedStatement replace;

	Bartenders(Connection connection) throws SQLException {
		this.materials = Symbols.materials(connection);
		this.select = connection.prepareStatement("""
				select callsign, materials, reported_at, reported_gateway_at from bartender where market_id = ?""");
		this.replace = connection.prepareStatement("""
				insert or replace into bartender (market_id, callsign, materials, material_count, reported_at,
					reported_gateway_at, change)
				values (?, ?, ?, ?, ?, ?, ?)""");
	}

	/// A whole report.
	private record Report(Callsign carrier, List<Material> materials) {

	}

	/// Applies a report; answers whether the row was written.
	boolean apply(BartenderReported reported, long change) throws SQLException {
		Known<Report> held = find(reported.market());
		Known<Report> heard = Known.told(new Report(reported.carrier(), reported.materials()), reported.stamp());
		Known<Report> after = (held != null) ? Known.newer(held, heard) : heard;
		if (after.equals(held)) {
			return false;
		}
		put(reported.market(), after, change);
		return true;
	}

	@Override
	public void close() throws SQLException {
		this.materials.close();
		this.select.close();
		this.replace.close();
	}

	private @Nullable Known<Report> find(MarketId market) throws SQLException {
		this.select.setLong(1, market.value());
		try (ResultSet row = this.select.executeQuery()) {
			if (!row.next()) {
				return null;
			}
			Columns columns = new Columns(row);
			Callsign carrier = new Callsign(columns.takeText());
			List<Material> materials = PackedList
				.<Material>unpack(columns.takeBytes(),
						(number, of) -> new Material(this.materials.symbolOf(number), of.getAsInt(), of.getAsInt(),
								of.getAsInt()))
				.stream()
				.sorted(Comparator.comparing(Material::material))
				.toList();
			return new Known<>(new Report(carrier, materials), 0, columns.takeLong(), columns.takeLong());
		}
	}

	private void put(MarketId market, Known<Report> report, long change) throws SQLException {
		List<Material> listed = report.facts().materials();
		new Values(this.replace).put(market.value())
			.put(report.facts().carrier().value())
			.put(this.materials.pack(listed, Material::material,
					List.of(Material::priceCr, Material::stock, Material::demand)))
			.put(listed.size())
			.put(report)
			.put(change)
			.execute();
	}

}
