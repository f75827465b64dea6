package highwake.simulators.atlas;

/// What a port lives from. Source: EDCD/FDevIDs, `economy.csv`.
public enum Economy {

	AGRICULTURE("Agri"), COLONY("Colony"), DAMAGED("Damaged"), EXTRACTION("Extraction"), HIGH_TECH("HighTech"),
	INDUSTRIAL("Industrial"), MILITARY("Military"), REFINERY("Refinery"), REPAIR("Repair"), RESCUE("Rescue"),
	SERVICE("Service"), TERRAFORMING("Terraforming"), TOURISM("Tourism"), CARRIER("Carrier"), NONE("None");

	private final String symbol;

	Economy(String symbol) {
		this.symbol = symbol;
	}

	/// Answers the name that CAPI uses, for example `HighTech`.
	public String symbol() {
		return this.symbol;
	}

	/// Answers the name that the journal uses, for example `$economy_HighTech;`.
	public String journal() {
		return "$economy_" + this.symbol + ";";
	}

	/// Answers the economy of CAPI's name; throws [IllegalArgumentException] for an
	/// unknown one.
	public static Economy of(String symbol) {
		for (Economy economy : values()) {
			if (economy.symbol.equals(symbol)) {
				return economy;
			}
		}
		throw new IllegalArgumentException("There is no economy " + symbol);
	}

}
