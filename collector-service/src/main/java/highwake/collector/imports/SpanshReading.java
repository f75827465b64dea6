package highwake.collector.imports;

import java.util.function.Consumer;

import highwake.collector.facts.Fact;
import highwake.collector.facts.MarketReported;
import highwake.collector.facts.OutfittingReported;
import highwake.collector.facts.Powerplay;
import highwake.collector.facts.ShipyardReported;
import highwake.collector.facts.Stamp;
import highwake.collector.facts.StationSeen;
import highwake.collector.facts.SystemSeen;
import highwake.collector.facts.Trust;
import highwake.galaxy.MarketId;
import highwake.galaxy.StationKind;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// Reads Spansh's dumps: `galaxy*.json` (systems with bodies, stations, markets), `systems*.json` (names, places, permits),
/// and the dump of one system from its API.
final class SpanshReading implements DumpReading {

	private final Glossary glossary;

	private final Times times;

	private final Findings findings;

	private final SystemFields systems;

	private final PoliticsFields politics;

	private final BodyReading bodies;

	private final StationFields stations;

	private final MarketFields markets;

	private final SoldFields sold;

	SpanshReading(Glossary glossary, Times times, Findings findings) {
		this.glossary = glossary;
		this.times = times;
		this.findings = findings;
		this.systems = new SystemFields(glossary, findings);
		this.politics = new PoliticsFields(glossary);
		this.bodies = new BodyReading(BodyFields.spansh(glossary), times);
		this.stations = new StationFields(glossary);
		this.markets = new MarketFields(glossary, "supply", "symbol");
		this.sold = new SoldFields(glossary);
	}

	@Override
	public void read(ElementText text, Consumer<Fact> facts) {
		Fields system = text.head();
		SystemAddress address = system.systemAddress("id64");
		Where where = new Where(address, system.name("name"));
		Stamp stamp = this.times.stamp(system, system.has("date") ? "date" : "updateTime");
		SystemSeen.Place place = this.systems.place(system, address, where.name());
		if (place != null) {
			facts.accept(new SystemSeen(address, stamp, Trust.HEARSAY, place,
					this.findings.find(() -> this.systems.state(system, "primaryEconomy")),
					this.findings.find(() -> this.politics.politics(system)), null, null,
					this.findings.find(() -> bodyCount(system)),
					this.glossary.find("star", system.findWord("mainStar")), system.findFlag("needsPermit")));
			this.findings.part(() -> powers(system, stamp, where, place, facts));
		}
		text.each("bodies", (body) -> body(body, where, place, facts), this.findings);
		text.each("stations", (station) -> station(station, where, null, facts), this.findings);
	}

	private static @Nullable Integer bodyCount(Fields system) {
		int count = system.count("bodyCount");
		return (count > 0) ? count : null;
	}

	/// Powers have a time of their own in newer dumps.
	private void powers(Fields system, Stamp described, Where where, SystemSeen.Place place, Consumer<Fact> facts) {
		Powerplay powerplay = this.politics.powerplay(system);
		if (powerplay != null) {
			Fields times = system.find("timestamps");
			Stamp told = (times != null) ? this.times.find(times, "powerState") : null;
			facts.accept(new SystemSeen(where.address(), (told != null) ? told : described, Trust.HEARSAY, place, null,
					null, powerplay, null, null, null));
		}
	}

	private void body(Fields body, Where where, SystemSeen.@Nullable Place place, Consumer<Fact> facts) {
		this.findings.part(() -> {
			String mainStar = this.bodies.read(body, where.address(), where.name(), facts);
			if (mainStar != null && place != null) {
				facts.accept(new SystemSeen(where.address(), this.times.stamp(body, "updateTime"), Trust.HEARSAY, place,
						null, null, null, null, null, mainStar));
			}
		});
		for (Fields station : body.objects("stations")) {
			this.findings.part(() -> station(station, where, site(body, where), facts));
		}
	}

	private static StationSeen.Site site(Fields body, Where where) {
		Long number = body.findWhole("bodyId");
		return new StationSeen.Site(where.address(), (number != null) ? body.count("bodyId") : null,
				body.findWord("name"));
	}

	private void station(Fields station, Where where, StationSeen.@Nullable Site site, Consumer<Fact> facts) {
		MarketId id = station.marketId("id");
		String name = StationKind.shownName(station.name("name"));
		facts.accept(StationSeen
			.of(id, this.times.stamp(station, "updateTime"), Trust.HEARSAY,
					new StationSeen.Place(name, where.address(), where.name()))
			.type(this.glossary.find("station type", station.findWord("type")))
			.arrivalLs(this.stations.arrivalLs(station))
			.pads(this.stations.pads(station))
			.services(station.has("services") ? this.stations.services(station.texts("services")) : null)
			.economies(this.stations.economies(station, "primaryEconomy", "secondaryEconomy"))
			.control(this.stations.control(station, station.findWord("controllingFaction"),
					station.findWord("controllingFactionState")))
			.dockingAccess(this.glossary.find("docking access", station.findWord("carrierDockingAccess")))
			.site(site)
			.surface((site != null) ? this.stations.surface(station, where.address()) : null)
			.condition(this.stations.condition(station))
			.build());
		this.findings.part(() -> market(station, id, name, where, facts));
		this.findings.part(() -> outfitting(station, id, facts));
		this.findings.part(() -> shipyard(station, id, facts));
	}

	private void market(Fields station, MarketId id, String name, Where where, Consumer<Fact> facts) {
		Fields market = station.find("market");
		if (market != null) {
			facts.accept(new MarketReported(id, this.times.stamp(market, "updateTime"), name, where.name(),
					this.markets.offers(market), market.has("prohibitedCommodities")
							? this.markets.commodities(market.texts("prohibitedCommodities")) : null));
		}
	}

	private void outfitting(Fields station, MarketId id, Consumer<Fact> facts) {
		Fields outfitting = station.find("outfitting");
		if (outfitting != null) {
			facts.accept(new OutfittingReported(id, this.times.stamp(outfitting, "updateTime"),
					this.sold.symbols(outfitting, "modules", "symbol"), null));
		}
	}

	private void shipyard(Fields station, MarketId id, Consumer<Fact> facts) {
		Fields shipyard = station.find("shipyard");
		if (shipyard != null) {
			facts.accept(new ShipyardReported(id, this.times.stamp(shipyard, "updateTime"),
					this.sold.symbols(shipyard, "ships", "symbol"), null));
		}
	}

	/// The system that an element is about.
	private record Where(SystemAddress address, String name) {

	}

}
