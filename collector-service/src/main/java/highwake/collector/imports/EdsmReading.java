package highwake.collector.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketReported;
import highwake.collector.facts.OutfittingReported;
import highwake.collector.facts.ShipyardReported;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.MarketId;
import highwake.galaxy.StationKind;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// Reads EDSM's dumps: `systemsPopulated.json` (systems with bodies and stations), `systemsWithCoordinates.json`,
/// `stations.json` (stations with markets), `bodies7days.json` (bodies), and a system's stations or bodies from its API.
///
/// A system's `date` is the day on which EDSM first heard of it; how it stands with its people dates from the newest
/// `lastUpdate` of its factions.
final class EdsmReading implements DumpReading {

	private static final Map<String, String> HAVE = Map.of("haveMarket", "Market", "haveShipyard", "Shipyard",
			"haveOutfitting", "Outfitting");

	private final Glossary glossary;

	private final Times times;

	private final Findings findings;

	private final SystemFields systems;

	private final PoliticsFields politics;

	private final BodyReading bodies;

	private final StationFields stations;

	private final MarketFields markets;

	private final SoldFields sold;

	EdsmReading(Glossary glossary, Times times, Findings findings) {
		this.glossary = glossary;
		this.times = times;
		this.findings = findings;
		this.systems = new SystemFields(glossary, findings);
		this.politics = new PoliticsFields(glossary);
		this.bodies = new BodyReading(BodyFields.edsm(glossary), times);
		this.stations = new StationFields(glossary);
		this.markets = new MarketFields(glossary, "stock", "id");
		this.sold = new SoldFields(glossary);
	}

	@Override
	public void read(ElementText text, Consumer<Fact> facts) {
		Fields element = text.head();
		if (element.has("systemId64")) {
			member(element, facts);
			return;
		}
		SystemAddress address = element.systemAddress("id64");
		Where where = new Where(address, element.name("name"), new HashMap<>());
		if (element.has("coords")) {
			this.findings.part(() -> system(element, where, facts));
		}
		text.each("bodies", (body) -> {
			if (body.has("bodyId")) {
				where.bodies().put(body.name("name"), body.count("bodyId"));
			}
			this.bodies.read(body, address, where.name(), facts);
		}, this.findings);
		text.each("stations", (station) -> station(station, where, facts), this.findings);
	}

	/// Reads an element of a dump that has no systems: it names its own.
	private void member(Fields element, Consumer<Fact> facts) {
		SystemAddress address = element.systemAddress("systemId64");
		if (element.has("marketId") || element.has("haveMarket")) {
			station(element, new Where(address, element.name("systemName"), Map.of()), facts);
		}
		else {
			this.bodies.read(element, address, element.name("systemName"), facts);
		}
	}

	private void system(Fields system, Where where, Consumer<Fact> facts) {
		SystemSeen.Place place = this.systems.place(system, where.address(), where.name());
		Stamp described = described(system);
		Stamp stamp = (described != null) ? described : this.times.stamp(system, "date");
		if (place != null) {
			facts.accept(new SystemSeen(where.address(), stamp, Trust.HEARSAY, place,
					this.findings.find(() -> this.systems.state(system, "economy")),
					this.findings.find(() -> this.politics.politics(system)), null, null, null, null,
					system.findFlag("requirePermit")));
		}
	}

	private @Nullable Stamp described(Fields system) {
		Stamp newest = null;
		for (Fields faction : system.objects("factions")) {
			Stamp stamp = this.times.find(faction, "lastUpdate");
			if (stamp != null && (newest == null || stamp.at().isAfter(newest.at()))) {
				newest = stamp;
			}
		}
		return newest;
	}

	private void station(Fields station, Where where, Consumer<Fact> facts) {
		MarketId id = station.marketId("marketId");
		String name = StationKind.shownName(station.name("name"));
		Fields updated = station.find("updateTime");
		if (updated == null) {
			throw station.bad("updateTime", "is missing");
		}
		Fields faction = station.find("controllingFaction");
		facts.accept(StationSeen
			.of(id, this.times.stamp(updated, "information"), Trust.HEARSAY,
					new StationSeen.Place(name, where.address(), where.name()))
			.type(this.glossary.find("station type", station.findWord("type")))
			.arrivalLs(this.stations.arrivalLs(station))
			.services(services(station))
			.economies(this.stations.economies(station, "economy", "secondEconomy"))
			.control(this.stations.control(station, (faction != null) ? faction.findWord("name") : null, null))
			.site(site(station, where))
			.surface(surface(station, where))
			.build());
		this.findings.part(() -> market(station, updated, id, name, where, facts));
		this.findings.part(() -> sold(station, updated, id, facts));
	}

	private @Nullable List<String> services(Fields station) {
		if (!station.has("otherServices")) {
			return null;
		}
		List<String> listed = new ArrayList<>(station.texts("otherServices"));
		HAVE.forEach((field, service) -> {
			if (Boolean.TRUE.equals(station.findFlag(field))) {
				listed.add(service);
			}
		});
		return this.stations.services(listed);
	}

	/// EDSM numbers bodies in its own way: the game's number is that of the body of that
	/// name, where the element lists it.
	private static StationSeen.@Nullable Site site(Fields station, Where where) {
		Fields body = station.find("body");
		String name = (body != null) ? body.findWord("name") : null;
		return (name != null) ? new StationSeen.Site(where.address(), where.bodies().get(name), name) : null;
	}

	private StationSeen.@Nullable Surface surface(Fields station, Where where) {
		Fields body = station.find("body");
		return (body != null) ? this.stations.surface(body, where.address()) : null;
	}

	private void market(Fields station, Fields updated, MarketId id, String name, Where where, Consumer<Fact> facts) {
		if (station.has("commodities")) {
			facts.accept(new MarketReported(id, this.times.stamp(updated, "market"), name, where.name(),
					this.markets.offers(station), null));
		}
	}

	private void sold(Fields station, Fields updated, MarketId id, Consumer<Fact> facts) {
		if (station.has("outfitting")) {
			facts.accept(new OutfittingReported(id, this.times.stamp(updated, "outfitting"),
					this.sold.symbols(station, "outfitting", "id"), null));
		}
		if (station.has("ships")) {
			facts.accept(new ShipyardReported(id, this.times.stamp(updated, "shipyard"),
					this.sold.ships(station, "ships"), null));
		}
	}

	/// The system that an element is about.
	///
	/// @param bodies the game's numbers of its bodies, by name
	private record Where(SystemAddress address, String name, Map<String, Integer> bodies) {

	}

}
