package highwake.api.stations;

/// Whether fleet carriers are wanted, as `/v3` asks it. A station whose type is not known counts as no carrier.
public enum CarrierRule {

	/// All but carriers.
	EXCLUDE {
		@Override
		public boolean admits(boolean isFleetCarrier) {
			return !isFleetCarrier;
		}
	},

	/// All.
	INCLUDE {
		@Override
		public boolean admits(boolean isFleetCarrier) {
			return true;
		}
	},

	/// Carriers alone.
	ONLY {
		@Override
		public boolean admits(boolean isFleetCarrier) {
			return isFleetCarrier;
		}
	};

	/// Tells whether a station is wanted.
	public abstract boolean admits(boolean isFleetCarrier);

}
