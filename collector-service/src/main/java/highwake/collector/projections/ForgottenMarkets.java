package highwake.collector.projections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Forgets what nobody has reported for long: goods, modules, ships, a bartender's materials.
final class ForgottenMarkets implements AutoCloseable {

	private final Retention retention;

	private final Removed removed;

	private final List<ForgottenReports> tables;

	private int at;

	ForgottenMarkets(Connection connection, Retention retention, Removed removed) throws SQLException {
		this.retention = retention;
		this.removed = removed;
		this.tables = List.of(new ForgottenReports(connection, "market", "prohibited", "prohibited", removed),
				new ForgottenReports(connection, "outfitting", "prices", "priced", removed),
				new ForgottenReports(connection, "shipyard", "allows_cobra_mk_iv", "allowed", removed),
				new ForgottenReports(connection, "bartender", "", "", removed));
	}

	Forgotten next(long newestGatewayAt, long change) throws SQLException {
		ForgottenReports table = this.tables.get(this.at);
		boolean wrote = table.next(this.retention.offersHorizon(newestGatewayAt), newestGatewayAt, change);
		if (table.isAtBeginning()) {
			this.at = (this.at + 1) % this.tables.size();
		}
		boolean isRound = this.at == 0 && table.isAtBeginning();
		if (isRound) {
			this.removed.forget(newestGatewayAt);
		}
		return new Forgotten(wrote, isRound);
	}

	@Override
	public void close() throws SQLException {
		for (ForgottenReports table : this.tables) {
			table.close();
		}
	}

}
