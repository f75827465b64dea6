package highwake.simulators.traffic;

import java.util.List;

/// A program that sends to EDDN; shares as measured on the live stream of 2026-09-02, versions illustrative.
///
/// @param name as in `softwareName`
/// @param version as in `softwareVersion`
/// @param asksCapi whether it asks the Companion API for markets, rather than reading the journal's file
/// @param capitalises whether it writes symbols with a capital first letter
record Software(String name, String version, boolean asksCapi, boolean capitalises) {

	private static final Software EDMC = new Software("E:D Market Connector [Windows]", "6.1.2", false, false);

	/// A tenth each, so that a pick among them gives the shares.
	static final List<Software> ALL = List.of(EDMC, EDMC,
			new Software("E:D Market Connector [Windows]", "6.1.2", true, false),
			new Software("E:D Market Connector [Linux]", "6.1.2", true, false),
			new Software("EDDiscovery", "19.1.4.0", false, false),
			new Software("EDDiscovery", "19.1.4.0", false, false),
			new Software("Elite Warboard", "1.9.2", false, false),
			new Software("EDO Materials Helper", "2.240", false, false),
			new Software("EDDLite", "3.4.0.0", false, false), new Software("EDDI", "4.1.4", false, true));

}
