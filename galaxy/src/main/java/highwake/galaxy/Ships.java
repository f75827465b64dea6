package highwake.galaxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The catalogue of the game's ships, by symbol.
///
/// A report may name a ship that the catalogue does not know yet: only its name and pad are missing then.
/// `docs/reference/game-facts.md` tells where the table comes from.
public final class Ships {

	private static final String TABLE = "ships.csv";

	private final Map<Symbol, Ship> bySymbol = new LinkedHashMap<>();

	private Ships() {
	}

	/// Reads the catalogue that comes with this release.
	public static Ships load() {
		Ships ships = new Ships();
		try (InputStream table = Objects.requireNonNull(Ships.class.getResourceAsStream(TABLE))) {
			String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
			text.lines().skip(1).map(Ships::parse).forEach((ship) -> ships.bySymbol.put(ship.symbol(), ship));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return ships;
	}

	/// Answers the ship of that symbol, or empty where the catalogue does not know it.
	public Optional<Ship> find(Symbol symbol) {
		return Optional.ofNullable(this.bySymbol.get(symbol));
	}

	/// Lists every known ship, ordered by symbol.
	public Collection<Ship> all() {
		return Collections.unmodifiableCollection(this.bySymbol.values());
	}

	private static Ship parse(String line) {
		String[] cells = line.split(";", -1);
		return new Ship(new Symbol(cells[0]), Long.parseLong(cells[1]), cells[2],
				Ship.Pad.valueOf(cells[3].toUpperCase(Locale.ROOT)));
	}

}
