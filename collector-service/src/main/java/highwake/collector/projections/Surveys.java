package highwake.collector.projections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import highwake.collector.facts.SystemSeen;

/// What is counted and classed of systems in `galaxy.db`: numbers of bodies, the class of the main star, whether a
/// permit is needed. Each is one
/// group of facts, so the rule of which telling wins fits in the statement; the system's row is there.
///
/// What does not change at all is ordered by the day that it was told, then by the greater content: a total order too, so
/// any order of the same frames ends in the same row, and a hundred tellings a day are written once.
final class Surveys implements AutoCloseable {

	private static final long MILLIS_OF_A_DAY = 86_400_000;

	private final PreparedStatement count;

	private final PreparedStatement survey;

	private final PreparedStatement star;

	private final PreparedStatement permit;

	Surveys(Connection connection) throws SQLException {
		this.count = connection.prepareStatement("""
				update system set body_count = ?1, non_body_count = ?2, counted_at = ?3, counted_gateway_at = ?4,
					updated_at = max(updated_at, ?3), change = ?5
				where address = ?6 and (coalesce(counted_at, -1), coalesce(counted_gateway_at, -1),
						coalesce(body_count, -1), coalesce(non_body_count, -1)) < (?3, ?4, ?1, ?2)""");
		this.survey = connection.prepareStatement("""
				update system set surveyed_bodies = ?1, surveyed_day = ?2
				where address = ?3 and (coalesce(surveyed_day, -1), coalesce(surveyed_bodies, -1)) < (?2, ?1)""");
		this.star = connection.prepareStatement("""
				update system set star_class = ?1, star_class_day = ?2
				where address = ?3 and (coalesce(star_class_day, -1), coalesce(star_class, '')) < (?2, ?1)""");
		this.permit = connection.prepareStatement("""
				update system set needs_permit = ?1, permit_day = ?2
				where address = ?3 and (coalesce(permit_day, -1), coalesce(needs_permit, -1)) < (?2, ?1)""");
	}

	/// Applies a discovery scanner's count; answers whether the system changed.
	boolean count(SystemSeen seen, long change) throws SQLException {
		SystemSeen.BodyCount bodies = seen.bodyCount();
		return bodies != null && new Values(this.count).put(bodies.bodies())
			.put(bodies.nonBodies())
			.put(seen.stamp())
			.put(change)
			.put(seen.system().value())
			.execute() > 0;
	}

	/// Applies what does not change. Nobody follows it.
	void put(SystemSeen seen) throws SQLException {
		long day = seen.stamp().at().toEpochMilli() / MILLIS_OF_A_DAY;
		if (seen.surveyedBodies() != null) {
			new Values(this.survey).put(seen.surveyedBodies().longValue())
				.put(day)
				.put(seen.system().value())
				.execute();
		}
		if (seen.starClass() != null) {
			new Values(this.star).put(seen.starClass()).put(day).put(seen.system().value()).execute();
		}
		if (seen.needsPermit() != null) {
			new Values(this.permit).put(seen.needsPermit().booleanValue())
				.put(day)
				.put(seen.system().value())
				.execute();
		}
	}

	@Override
	public void close() throws SQLException {
		this.count.close();
		this.survey.close();
		this.star.close();
		this.permit.close();
	}

}
