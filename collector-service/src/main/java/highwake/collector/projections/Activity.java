package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import highwake.collector.readings.Heading;
import highwake.collector.readings.Verdict;

/// What came when from whom, in `history.db`: frames by schema and minute over a day, and by program, whatever they tell.
///
/// Names are anyone's word, so there is an end to how many are kept; frames beyond count under a common name. A frame that
/// was rejected counts, but its time moves nothing: it may be nonsense too.
final class Activity implements AutoCloseable {

	private static final int MOST_SCHEMAS = 200;

	private static final int MOST_PROGRAMS = 2_000;

	private static final int MINUTES = (int) Duration.ofDays(1).toMinutes();

	private static final long MINUTE_MILLIS = Duration.ofMinutes(1).toMillis();

	private final Tallies schemas;

	private final Tallies software;

	private final PreparedStatement upsert;

	private final PreparedStatement delete;

	/// Frames by schema, by minute: what is not written yet.
	private final TreeMap<Long, Map<Long, Long>> frames = new TreeMap<>();

	private long newestGatewayAt;

	private long sweptMinute;

	Activity(Connection connection) throws SQLException {
		this.schemas = new Tallies(connection, "schema", "name", MOST_SCHEMAS, Tallies.Full.KEEPS_THE_FIRST);
		this.software = new Tallies(connection, "software", "name, version", MOST_PROGRAMS,
				Tallies.Full.KEEPS_THE_NEWEST);
		this.upsert = connection.prepareStatement("""
				insert into activity (minute, schema, frames) values (?, ?, ?)
				on conflict do update set frames = frames + excluded.frames""");
		this.delete = connection.prepareStatement("delete from activity where minute <= ?");
		this.newestGatewayAt = this.schemas.newestAt();
		this.sweptMinute = minute(this.newestGatewayAt);
	}

	/// Counts a frame.
	void count(Heading heading, Verdict verdict) throws SQLException {
		long gatewayAt = heading.gatewayAt().toEpochMilli();
		if (verdict instanceof Verdict.Rejected) {
			gatewayAt = Math.min(gatewayAt, this.newestGatewayAt);
		}
		this.newestGatewayAt = Math.max(this.newestGatewayAt, gatewayAt);
		long schema = this.schemas.count(gatewayAt, heading.schema());
		this.software.count(gatewayAt, heading.software(), heading.softwareVersion());
		long minute = minute(gatewayAt);
		if (minute > minute(this.newestGatewayAt) - MINUTES) {
			this.frames.computeIfAbsent(minute, (_) -> new TreeMap<>()).merge(schema, 1L, Long::sum);
		}
	}

	/// Writes what was counted, and forgets what is more than a day before the newest
	/// minute.
	void finish() throws SQLException {
		this.schemas.finish();
		this.software.finish();
		for (Map.Entry<Long, Map<Long, Long>> minute : this.frames.entrySet()) {
			for (Map.Entry<Long, Long> schema : minute.getValue().entrySet()) {
				new Values(this.upsert).put(minute.getKey().longValue())
					.put(schema.getKey().longValue())
					.put(schema.getValue().longValue())
					.execute();
			}
		}
		this.frames.clear();
		long newest = minute(this.newestGatewayAt);
		if (newest > this.sweptMinute) {
			new Values(this.delete).put(newest - MINUTES).execute();
			this.sweptMinute = newest;
		}
	}

	@Override
	public void close() throws SQLException {
		this.schemas.close();
		this.software.close();
		this.upsert.close();
		this.delete.close();
	}

	private static long minute(long millis) {
		return Math.floorDiv(millis, MINUTE_MILLIS);
	}

}
