package highwake.api.offers;

import org.jspecify.annotations.Nullable;

import highwake.api.board.BoardStations;

/// Whether fleet carriers are wanted. As Ardent has it: absent means all, `true` or `1` means carriers only, and anything
/// else leaves out carriers and every station whose type is not known.
enum Carriers {

	/// Every station.
	INCLUDED {
		@Override
		boolean admits(BoardStations stations, int ordinal) {
			return true;
		}
	},

	/// Carriers only.
	ONLY {
		@Override
		boolean admits(BoardStations stations, int ordinal) {
			return stations.isFleetCarrier(ordinal);
		}
	},

	/// Stations of a known type that are no carriers.
	EXCLUDED {
		@Override
		boolean admits(BoardStations stations, int ordinal) {
			return stations.hasType(ordinal) && !stations.isFleetCarrier(ordinal);
		}
	};

	static Carriers of(@Nullable String fleetCarriers) {
		if (fleetCarriers == null) {
			return INCLUDED;
		}
		return (fleetCarriers.equals("true") || fleetCarriers.equals("1")) ? ONLY : EXCLUDED;
	}

	/// Tells whether a station is one of those wanted.
	abstract boolean admits(BoardStations stations, int ordinal);

}
