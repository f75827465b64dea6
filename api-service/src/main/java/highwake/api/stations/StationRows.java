package highwake.api.stations;

import org.springframework.stereotype.Component;

import highwake.api.board.Station;
import highwake.api.http.JsonText;
import highwake.api.http.Rows;

/// How lists of [Station] are written.
@Component
final class StationRows extends Rows<Station> {

	StationRows() {
		super(Station.class);
	}

	@Override
	public void fields(Station station, JsonText json) {
		json.whole("marketId", station.marketId());
		json.text("stationName", station.stationName());
		json.realOrNull("distanceToArrival", station.distanceToArrival());
		json.text("stationType", station.stationType());
		json.text("allegiance", station.allegiance());
		json.text("government", station.government());
		json.text("controllingFaction", station.controllingFaction());
		json.text("primaryEconomy", station.primaryEconomy());
		json.text("secondaryEconomy", station.secondaryEconomy());
		json.wholeOrNull("shipyard", station.shipyard());
		json.wholeOrNull("outfitting", station.outfitting());
		json.wholeOrNull("blackMarket", station.blackMarket());
		json.wholeOrNull("contacts", station.contacts());
		json.wholeOrNull("crewLounge", station.crewLounge());
		json.wholeOrNull("interstellarFactors", station.interstellarFactors());
		json.wholeOrNull("materialTrader", station.materialTrader());
		json.wholeOrNull("missions", station.missions());
		json.wholeOrNull("refuel", station.refuel());
		json.wholeOrNull("repair", station.repair());
		json.wholeOrNull("restock", station.restock());
		json.wholeOrNull("searchAndRescue", station.searchAndRescue());
		json.wholeOrNull("technologyBroker", station.technologyBroker());
		json.wholeOrNull("tuning", station.tuning());
		json.wholeOrNull("universalCartographics", station.universalCartographics());
		json.wholeOrNull("systemAddress", station.systemAddress());
		json.text("systemName", station.systemName());
		json.realOrNull("systemX", station.systemX());
		json.realOrNull("systemY", station.systemY());
		json.realOrNull("systemZ", station.systemZ());
		json.wholeOrNull("bodyId", station.bodyId());
		json.text("bodyName", station.bodyName());
		json.realOrNull("latitude", station.latitude());
		json.realOrNull("longitude", station.longitude());
		json.wholeOrNull("maxLandingPadSize", station.maxLandingPadSize());
		json.time("updatedAt", station.updatedAt());
	}

}
