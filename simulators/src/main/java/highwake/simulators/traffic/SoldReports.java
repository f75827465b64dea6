package highwake.simulators.traffic;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import highwake.galaxy.Symbol;
import highwake.simulators.atlas.Station;

/// `outfitting/2` and `shipyard/2` messages, as programs make them of the journal's files: whole lists, by symbol.
final class SoldReports {

	private SoldReports() {
	}

	/// A station's whole outfitting.
	static Report outfitting(Pilot pilot, Station station, List<Symbol> modules, Instant at) {
		return of("outfitting/2", "modules", pilot, station, modules.stream().map(SoldReports::written).toList(), at);
	}

	/// A station's whole shipyard.
	static Report shipyard(Pilot pilot, Station station, List<Symbol> ships, Instant at) {
		return of("shipyard/2", "ships", pilot, station, ships.stream().map(Symbol::value).toList(), at);
	}

	private static Report of(String schema, String key, Pilot pilot, Station station, List<String> symbols,
			Instant at) {
		Map<String, Object> message = MarketReports.message(pilot, station.system().name(), station.name(),
				station.marketId(), at);
		message.put(key, symbols);
		return new Report(schema, message, pilot, false);
	}

	/// The schema wants `Hpt_` and `Int_` at the beginning.
	private static String written(Symbol module) {
		String symbol = module.value();
		return symbol.startsWith("hpt_") || symbol.startsWith("int_")
				? symbol.substring(0, 1).toUpperCase(Locale.ROOT) + symbol.substring(1) : symbol;
	}

}
