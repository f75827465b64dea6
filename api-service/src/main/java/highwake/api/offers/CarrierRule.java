package highwake.api.offers;

/// Whether fleet carriers are wanted, as `/v3` asks it. A station whose type is not known counts as no carrier.
enum CarrierRule {

	/// All but carriers.
	EXCLUDE {
		@Override
		boolean admits(boolean isFleetCarrier) {
			return !isFleetCarrier;
		}
	},

	/// All.
	INCLUDE {
		@Override
		boolean admits(boolean isFleetCarrier) {
			return true;
		}
	},

	/// Carriers alone.
	ONLY {
		@Override
		boolean admits(boolean isFleetCarrier) {
			return isFleetCarrier;
		}
	};

	abstract boolean admits(boolean isFleetCarrier);

}
