package highwake.api.stations;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import highwake.api.board.Board;
import highwake.api.board.BoardStations;
import highwake.api.board.Point;
import highwake.api.board.Service;
import highwake.api.board.Sold;
import highwake.api.board.Station;
import highwake.galaxy.MaterialTrader;
import highwake.galaxy.TechnologyBroker;

/// What a search wants of each station. For one snapshot and one thread.
final class StationCriteria {

	private final BoardStations stations;

	private final StationSearchQuery query;

	private final Point from;

	private final long squaredWithin;

	private final Set<Service> services;

	private final @Nullable MaterialTrader trader;

	private final @Nullable TechnologyBroker broker;

	private final int leastPad;

	private final Set<String> types;

	private final String economy;

	private final String faction;

	private final CarrierRule carriers;

	private final Sold outfitters;

	private final int[] modules;

	private final Sold shipyards;

	private final int[] ships;

	/// @param modules that a station must sell, by their numbers on the board
	/// @param ships that a station must sell, by their numbers on the board
	StationCriteria(Board board, StationSearchQuery query, Point from, int[] modules, int[] ships) {
		this.stations = board.stations();
		this.outfitters = board.modules();
		this.modules = modules;
		this.shipyards = board.ships();
		this.ships = ships;
		this.query = query;
		this.from = from;
		this.squaredWithin = Point.squaredWithin(query.withinLy());
		this.services = query.services();
		this.trader = query.trader();
		this.broker = query.broker();
		this.leastPad = query.leastPad();
		this.types = query.types();
		this.economy = query.economyWord();
		this.faction = query.factionName();
		this.carriers = query.carrierRule();
	}

	/// Answers the square of a station's distance, in steps.
	long squared(int ordinal) {
		return this.stations.squaredTo(ordinal, this.from);
	}

	/// Tells whether a station is wanted.
	boolean admits(int ordinal) {
		return this.stations.isPlaced(ordinal) && squared(ordinal) <= this.squaredWithin
				&& this.stations.largestPad(ordinal) >= this.leastPad
				&& this.carriers.admits(this.stations.isFleetCarrier(ordinal)) && hasServices(ordinal)
				&& this.outfitters.sells(ordinal, this.modules) && this.shipyards.sells(ordinal, this.ships)
				&& isRight(ordinal);
	}

	private boolean hasServices(int ordinal) {
		for (Service service : this.services) {
			if (!this.stations.has(ordinal, service)) {
				return false;
			}
		}
		return true;
	}

	private boolean isRight(int ordinal) {
		Station station = this.stations.station(ordinal);
		return station != null && hasRightType(station) && isNearEnoughToTheStar(station)
				&& (this.economy.isEmpty() || this.economy.equalsIgnoreCase(station.primaryEconomy())
						|| this.economy.equalsIgnoreCase(station.secondaryEconomy()))
				&& (this.faction.isEmpty() || this.faction.equalsIgnoreCase(station.controllingFaction()))
				&& (this.trader == null || this.trader == MaterialTrader.of(station.primaryEconomy()))
				&& (this.broker == null || this.broker == TechnologyBroker.of(station.primaryEconomy()));
	}

	private boolean hasRightType(Station station) {
		String type = station.stationType();
		return this.types.isEmpty() || (type != null && this.types.contains(type));
	}

	private boolean isNearEnoughToTheStar(Station station) {
		Double arrivalLs = station.distanceToArrival();
		return this.query.maxArrivalLs() == null || (arrivalLs != null && arrivalLs <= this.query.maxArrivalLs());
	}

}
