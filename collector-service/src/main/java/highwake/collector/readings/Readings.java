package highwake.collector.readings;

import java.util.ArrayList;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import highwake.collector.facts.Fact;
import highwake.collector.readings.Verdict.Facts;
import highwake.collector.readings.Verdict.Ignorance;
import highwake.collector.readings.Verdict.Ignored;
import highwake.collector.readings.Verdict.Rejected;
import highwake.collector.readings.Verdict.Rejection;

/// Reads frames: the one way from the bytes of a frame to what it tells.
///
/// Pure: the same body gives the same verdict, at any time, on any machine. Safe for threads.
public final class Readings {

	private static final Map<String, Reading> BY_SCHEMA = Map.ofEntries(
			Map.entry("commodity/3", new CommodityReading()), Map.entry("journal/1", new JournalReading()),
			Map.entry("fssdiscoveryscan/1", new DiscoveryScanReading()), Map.entry("navroute/1", new NavRouteReading()),
			Map.entry("approachsettlement/1", new SettlementReading()),
			Map.entry("fsssignaldiscovered/1", new SignalsReading()),
			Map.entry("fssallbodiesfound/1", new SurveyReading("SystemName", "Count")),
			Map.entry("navbeaconscan/1", new SurveyReading("StarSystem", "NumBodies")),
			Map.entry("outfitting/2", SoldReading.modules()), Map.entry("outfitting/3", SoldReading.pricedModules()),
			Map.entry("shipyard/2", SoldReading.ships()), Map.entry("fcmaterials_journal/1", new BartenderReading()),
			Map.entry("fcmaterials_capi/1", new BartenderReading()),
			Map.entry("dockinggranted/1", new DockingReading()), Map.entry("dockingdenied/1", new DockingReading()),
			Map.entry("scanbarycentre/1", new BarycentreReading()),
			Map.entry("fssbodysignals/1", new BodySignalsReading(false)),
			Map.entry("scanorganic/1", new OrganicReading()), Map.entry("codexentry/1", new CodexReading("System")));

	private final Unversioned unversioned;

	/// @param unversioned what counts of frames that name no galaxy
	public Readings(Unversioned unversioned) {
		this.unversioned = unversioned;
	}

	/// Reads one frame of which nobody knows when it was heard.
	public Outcome read(byte[] body) {
		return read(body, Instant.EPOCH);
	}

	/// Reads one frame. Never throws: what cannot be read is [Rejected].
	/// @param heardAt when this machine heard it; before the game's first day where that
	/// is
	/// not known
	public Outcome read(byte[] body, Instant heardAt) {
		Heading heading = null;
		try {
			Envelope envelope = Envelope.of(Inflated.of(body), heardAt);
			heading = envelope.heading();
			return new Outcome(verdict(envelope), heading);
		}
		catch (Unreadable ex) {
			return new Outcome(ex.verdict(), heading);
		}
		catch (RuntimeException ex) {
			return new Outcome(new Unreadable(Rejection.UNREADABLE, ex.toString()).verdict(), heading);
		}
	}

	private Verdict verdict(Envelope envelope) {
		switch (envelope.galaxy()) {
			case LEGACY -> {
				return new Ignored(Ignorance.LEGACY_GALAXY);
			}
			case TEST -> {
				return new Ignored(Ignorance.TEST);
			}
			case LIVE, UNNAMED -> {
			}
		}
		Reading reading = BY_SCHEMA.get(envelope.schema());
		if (reading == null) {
			return new Ignored(Ignorance.UNKNOWN_SCHEMA);
		}
		List<Fact> facts = reading.read(envelope.message(), envelope.stamp());
		if (facts.isEmpty()) {
			return new Ignored(Ignorance.NOTHING_TO_KEEP);
		}
		if (envelope.galaxy() == Galaxy.UNNAMED && this.unversioned == Unversioned.POSITIONS) {
			List<Fact> shared = shared(facts);
			return shared.isEmpty() ? new Ignored(Ignorance.NAMES_NO_GALAXY) : new Facts(shared);
		}
		return new Facts(facts);
	}

	/// Answers what holds in both galaxies.
	private static List<Fact> shared(List<Fact> facts) {
		List<Fact> shared = new ArrayList<>();
		for (Fact fact : facts) {
			Fact kept = fact.shared();
			if (kept != null) {
				shared.add(kept);
			}
		}
		return shared;
	}

}
