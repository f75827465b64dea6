package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import highwake.collector.facts.Powerplay;
import highwake.collector.facts.Powerplay.Progress;
import highwake.galaxy.SystemAddress;

/// How systems stand between the powers, in `galaxy.db`: one group of facts, whose time stands with the system. A system
/// in which no power has a part has no row.
final class Powers implements AutoCloseable {

	private final PreparedStatement select;

	private final PreparedStatement replace;

	private final PreparedStatement delete;

	Powers(Connection connection) throws SQLException {
		this.select = connection.prepareStatement("""
				select state, controlling_power, powers, control_progress, reinforcement, undermining,
					conflict_progress
				from powerplay where system_address = ?""");
		this.replace = connection.prepareStatement("""
				insert or replace into powerplay (system_address, state, controlling_power, powers, control_progress,
					reinforcement, undermining, conflict_progress)
				values (?, ?, ?, ?, ?, ?, ?, ?)""");
		this.delete = connection.prepareStatement("delete from powerplay where system_address = ?");
	}

	Powerplay of(SystemAddress system) throws SQLException {
		this.select.setLong(1, system.value());
		try (ResultSet row = this.select.executeQuery()) {
			if (!row.next()) {
				return Powerplay.NONE;
			}
			Columns columns = new Columns(row);
			return new Powerplay(columns.findText(), columns.findText(), lines(columns.takeText()),
					columns.findDouble(), columns.findLong(), columns.findLong(), conflict(columns.takeText()));
		}
	}

	void replace(SystemAddress system, Powerplay held, Powerplay powerplay) throws SQLException {
		if (powerplay.equals(held)) {
			return;
		}
		if (powerplay.equals(Powerplay.NONE)) {
			new Values(this.delete).put(system.value()).execute();
			return;
		}
		new Values(this.replace).put(system.value())
			.put(powerplay.state())
			.put(powerplay.controllingPower())
			.put(String.join("\n", powerplay.powers()))
			.put(powerplay.controlProgress())
			.put(powerplay.reinforcement())
			.put(powerplay.undermining())
			.put(powerplay.conflict()
				.stream()
				.map((one) -> one.power() + ":" + one.progress())
				.collect(Collectors.joining("\n")))
			.execute();
	}

	private static List<String> lines(String written) {
		return written.isEmpty() ? List.of() : Arrays.asList(written.split("\n", -1));
	}

	private static List<Progress> conflict(String written) {
		return lines(written).stream().map((one) -> {
			int colon = one.lastIndexOf(':');
			return new Progress(one.substring(0, colon), Double.parseDouble(one.substring(colon + 1)));
		}).toList();
	}

	@Override
	public void close() throws SQLException {
		this.select.close();
		this.replace.close();
		this.delete.close();
	}

}
