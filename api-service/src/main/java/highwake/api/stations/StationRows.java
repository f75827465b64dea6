package highwake.api.stations;

import org.springframework.stereotype.Component;

import highwake.api.board.Station;
import highwake.api.http.Rows;

/// How lists of [Station] are written.
@Component
final class StationRows extends Rows<Station> {

	StationRows() {
		super(Station.class);
		whole("marketId", Station::marketId);
		text("stationName", Station::stationName);
		realOrNull("distanceToArrival", Station::distanceToArrival);
		text("stationType", Station::stationType);
		text("allegiance", Station::allegiance);
		text("government", Station::government);
		text("controllingFaction", Station::controllingFaction);
		text("primaryEconomy", Station::primaryEconomy);
		text("secondaryEconomy", Station::secondaryEconomy);
		wholeOrNull("shipyard", Station::shipyard);
		wholeOrNull("outfitting", Station::outfitting);
		wholeOrNull("blackMarket", Station::blackMarket);
		wholeOrNull("contacts", Station::contacts);
		wholeOrNull("crewLounge", Station::crewLounge);
		wholeOrNull("interstellarFactors", Station::interstellarFactors);
		wholeOrNull("materialTrader", Station::materialTrader);
		wholeOrNull("missions", Station::missions);
		wholeOrNull("refuel", Station::refuel);
		wholeOrNull("repair", Station::repair);
		wholeOrNull("restock", Station::restock);
		wholeOrNull("searchAndRescue", Station::searchAndRescue);
		wholeOrNull("technologyBroker", Station::technologyBroker);
		wholeOrNull("tuning", Station::tuning);
		wholeOrNull("universalCartographics", Station::universalCartographics);
		wholeOrNull("systemAddress", Station::systemAddress);
		text("systemName", Station::systemName);
		realOrNull("systemX", Station::systemX);
		realOrNull("systemY", Station::systemY);
		realOrNull("systemZ", Station::systemZ);
		wholeOrNull("bodyId", Station::bodyId);
		text("bodyName", Station::bodyName);
		realOrNull("latitude", Station::latitude);
		realOrNull("longitude", Station::longitude);
		wholeOrNull("maxLandingPadSize", Station::maxLandingPadSize);
		time("updatedAt", Station::updatedAt);
	}

}
