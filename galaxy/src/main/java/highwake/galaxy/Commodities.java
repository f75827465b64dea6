package highwake.galaxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The catalogue of the game's commodities, by symbol.
///
/// A report may name a good that the catalogue does not know yet: the game adds some with most updates. Such a good is
/// traded like any other; only its name and category are missing. `docs/reference/game-facts.md` tells where the table
/// comes from.
public final class Commodities {

	private static final String TABLE = "commodities.csv";

	private final Map<CommoditySymbol, Commodity> bySymbol;

	private Commodities(Map<CommoditySymbol, Commodity> bySymbol) {
		this.bySymbol = bySymbol;
	}

	/// Reads the catalogue that comes with this release.
	public static Commodities load() {
		Map<CommoditySymbol, Commodity> bySymbol = new LinkedHashMap<>();
		try (InputStream table = Objects.requireNonNull(Commodities.class.getResourceAsStream(TABLE))) {
			String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
			text.lines().skip(1).map(Commodities::parse).forEach((good) -> bySymbol.put(good.symbol(), good));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Commodities(bySymbol);
	}

	/// Answers the good of that symbol, or empty where the catalogue does not know it.
	public Optional<Commodity> find(CommoditySymbol symbol) {
		return Optional.ofNullable(this.bySymbol.get(symbol));
	}

	/// Lists every known good, ordered by symbol.
	public Collection<Commodity> all() {
		return Collections.unmodifiableCollection(this.bySymbol.values());
	}

	private static Commodity parse(String line) {
		String[] cells = line.split(";", -1);
		MarketId rareMarket = cells[4].isEmpty() ? null : new MarketId(Long.parseLong(cells[4]));
		Integer allocation = cells[5].isEmpty() ? null : Integer.valueOf(cells[5]);
		return new Commodity(new CommoditySymbol(cells[0]), Long.parseLong(cells[1]), cells[2], cells[3], rareMarket,
				allocation);
	}

}
