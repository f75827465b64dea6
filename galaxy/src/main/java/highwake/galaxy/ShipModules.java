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

import org.jspecify.annotations.Nullable;

/// The catalogue of the game's modules, by symbol.
///
/// A report may name a module that the catalogue does not know yet: only what the catalogue tells of it is missing then.
/// `docs/reference/game-facts.md` tells where the table comes from.
public final class ShipModules {

	private static final String TABLE = "modules.csv";

	private final Map<Symbol, ShipModule> bySymbol = new LinkedHashMap<>();

	private ShipModules() {
	}

	/// Reads the catalogue that comes with this release.
	public static ShipModules load() {
		ShipModules modules = new ShipModules();
		try (InputStream table = Objects.requireNonNull(ShipModules.class.getResourceAsStream(TABLE))) {
			String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
			text.lines()
				.skip(1)
				.map(ShipModules::parse)
				.forEach((module) -> modules.bySymbol.put(module.symbol(), module));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return modules;
	}

	/// Answers the module of that symbol, or empty where the catalogue does not know it.
	public Optional<ShipModule> find(Symbol symbol) {
		return Optional.ofNullable(this.bySymbol.get(symbol));
	}

	/// Lists every known module, ordered by symbol.
	public Collection<ShipModule> all() {
		return Collections.unmodifiableCollection(this.bySymbol.values());
	}

	private static ShipModule parse(String line) {
		String[] cells = line.split(";", -1);
		return new ShipModule(new Symbol(cells[0]), Long.parseLong(cells[1]), cells[2], cells[3],
				Integer.parseInt(cells[4]), cells[5], given(cells[6]), given(cells[7]),
				cells[8].isEmpty() ? null : new Symbol(cells[8]));
	}

	private static @Nullable String given(String cell) {
		return cell.isEmpty() ? null : cell;
	}

}
