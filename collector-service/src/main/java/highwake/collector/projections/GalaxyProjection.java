package highwake.collector.projections;

import java.sql.Connection;
import java.sql.SQLException;

import highwake.collector.facts.BodySeen;
import highwake.collector.facts.BodySignals;
import highwake.collector.facts.CarrierNamed;
import highwake.collector.facts.CodexEntrySeen;
import highwake.collector.facts.Fact;
import highwake.collector.facts.GalaxyFact;
import highwake.collector.facts.OrganismSeen;
import highwake.collector.facts.PlaceSeen;
import highwake.collector.facts.SignalsSeen;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.StationSignal;
import highwake.collector.facts.SystemSeen;

/// Keeps `galaxy.db`: systems, stations, carriers, places, signals, bodies and what is found on
/// them.
final class GalaxyProjection implements Projection {

	private final StarSystems systems;

	private final Ports ports;

	private final Places places;

	private final Signals signals;

	private final Bodies bodies;

	private final Finds finds;

	private final Removed removed;

	private final ForgottenPorts forgotten;

	GalaxyProjection(Connection connection, Retention retention) throws SQLException {
		this.removed = new Removed(connection);
		this.forgotten = new ForgottenPorts(connection, retention, this.removed);
		this.systems = new StarSystems(connection);
		this.ports = new Ports(connection);
		this.places = new Places(connection);
		this.signals = new Signals(connection);
		this.bodies = new Bodies(connection);
		this.finds = new Finds(connection);
	}

	/// Answers 2: the first kept no bodies, signals, politics and carriers.
	@Override
	public int version() {
		return 2;
	}

	@Override
	public boolean keeps(Fact fact) {
		return fact instanceof GalaxyFact;
	}

	@Override
	public boolean apply(Fact fact, long change) throws SQLException {
		return fact instanceof GalaxyFact kept && apply(kept, change);
	}

	private boolean apply(GalaxyFact fact, long change) throws SQLException {
		return switch (fact) {
			case SystemSeen seen -> this.systems.apply(seen, change);
			case StationSeen seen -> this.ports.apply(seen, change);
			case CarrierNamed seen -> this.ports.apply(seen, change);
			case PlaceSeen seen -> {
				this.places.put(seen);
				yield false;
			}
			case SignalsSeen seen -> {
				this.signals.put(seen);
				yield false;
			}
			case StationSignal seen -> this.ports.apply(seen, change);
			case BodySeen seen -> {
				this.bodies.put(seen);
				yield false;
			}
			case BodySignals told -> {
				this.finds.put(told);
				yield false;
			}
			case OrganismSeen seen -> {
				this.finds.put(seen);
				yield false;
			}
			case CodexEntrySeen seen -> {
				this.finds.put(seen);
				yield false;
			}
		};
	}

	@Override
	public boolean refuses(Fact fact, long newestGatewayAt) {
		return fact instanceof GalaxyFact kept && this.forgotten.refuses(kept, newestGatewayAt);
	}

	@Override
	public Forgotten forget(long newestGatewayAt, long change) throws SQLException {
		return this.forgotten.next(newestGatewayAt, change);
	}

	@Override
	public void close() throws SQLException {
		this.forgotten.close();
		this.removed.close();
		this.systems.close();
		this.ports.close();
		this.places.close();
		this.signals.close();
		this.bodies.close();
		this.finds.close();
	}

}
