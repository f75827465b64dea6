package highwake.api.sold;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import highwake.api.board.Board;
import highwake.api.board.Boards;
import highwake.galaxy.Ship;
import highwake.galaxy.ShipModule;
import highwake.galaxy.Symbol;

/// Every module and ship that the game has or a station sells, and how many stations do.
@Component
class SoldThings {

	private final Boards boards;

	private final ModuleNames modules;

	private final ShipNames ships;

	private final WantedSold wanted;

	private final SoldCounts moduleCounts;

	private final SoldCounts shipCounts;

	SoldThings(Boards boards, ModuleNames modules, ShipNames ships, WantedSold wanted, InstantSource clock) {
		this.boards = boards;
		this.modules = modules;
		this.ships = ships;
		this.wanted = wanted;
		this.moduleCounts = new SoldCounts(Board::modules, clock);
		this.shipCounts = new SoldCounts(Board::ships, clock);
	}

	/// Lists the modules.
	List<ModuleAnswer> modules() {
		SoldCounts.Taken counts = this.moduleCounts.of(this.boards.current());
		return all(this.modules.all().stream().map(ShipModule::symbol), counts, (symbol) -> module(symbol, counts));
	}

	/// Answers one of them, by its symbol or its full name; empty where there is none.
	Optional<ModuleAnswer> findModule(String name) {
		Board board = this.boards.current();
		return this.wanted.module(name, board).map((symbol) -> module(symbol, this.moduleCounts.of(board)));
	}

	/// Lists the ships.
	List<ShipAnswer> ships() {
		SoldCounts.Taken counts = this.shipCounts.of(this.boards.current());
		return all(this.ships.all().stream().map(Ship::symbol), counts, (symbol) -> ship(symbol, counts));
	}

	/// Answers one of them, by its symbol or its name; empty where there is none.
	Optional<ShipAnswer> findShip(String name) {
		Board board = this.boards.current();
		return this.wanted.ship(name, board).map((symbol) -> ship(symbol, this.shipCounts.of(board)));
	}

	private static <T> List<T> all(Stream<Symbol> catalogue, SoldCounts.Taken counts, Function<Symbol, T> answer) {
		Stream<Symbol> sold = counts.sold()
			.symbols()
			.stream()
			.filter((symbol) -> counts.stations(symbol) + counts.carriers(symbol) > 0);
		return Stream.concat(catalogue, sold).distinct().map(answer).toList();
	}

	private ModuleAnswer module(Symbol symbol, SoldCounts.Taken counts) {
		return new ModuleAnswer(this.modules.of(symbol), counts.stations(symbol), counts.carriers(symbol));
	}

	private ShipAnswer ship(Symbol symbol, SoldCounts.Taken counts) {
		return new ShipAnswer(this.ships.of(symbol), counts.stations(symbol), counts.carriers(symbol));
	}

}
