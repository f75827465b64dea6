package highwake.collector.projections;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.facts.BartenderReported;
import highwake.collector.facts.BartenderReported.Material;
import highwake.collector.facts.Fact;
import highwake.collector.facts.OutfittingReported;
import highwake.collector.facts.OutfittingReported.Price;
import highwake.collector.facts.ShipyardReported;
import highwake.galaxy.Callsign;
import highwake.galaxy.MarketId;
import highwake.galaxy.Symbol;
import highwake.store.PackedList;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Modules, ships and materials for sale: whole lists, and prices from those who know them.
class SoldTests {

	private static final MarketId HUB = new MarketId(128000512);

	private static final Symbol DRIVE = new Symbol("drive");

	private static final Symbol LASER = new Symbol("laser");

	@TempDir
	private Path directory;

	private Connection connection;

	private MarketProjection projection;

	@BeforeEach
	void open() throws SQLException {
		StoreFile.MARKET.migrate(this.directory);
		this.connection = StoreFile.MARKET.openWriter(this.directory);
		this.projection = new MarketProjection(this.connection, Retention.NONE);
	}

	@AfterEach
	void close() throws SQLException {
		this.projection.close();
		this.connection.close();
	}

	@Test
	void whatANewerListDoesNotHaveIsNoLongerSold() throws SQLException {
		assertThat(hear(modules(1, null, DRIVE, LASER))).isTrue();
		assertThat(hear(modules(2, null, LASER))).isTrue();
		assertThat(modules()).containsExactly(LASER);
		assertThat(row("select module_count, reported_at from outfitting")).isEqualTo("1|" + at(2));
	}

	@Test
	void anOlderListOrTheSameAgainChangesNothing() throws SQLException {
		hear(modules(2, null, DRIVE));
		assertThat(hear(modules(1, null, LASER))).isFalse();
		assertThat(hear(modules(2, null, DRIVE))).isFalse();
		assertThat(modules()).containsExactly(DRIVE);
	}

	@Test
	void aListWithoutPricesLeavesThemAndAnOlderOneWithPricesBringsThem() throws SQLException {
		hear(modules(3, null, DRIVE, LASER));
		assertThat(hear(modules(1, List.of(new Price(DRIVE, 700, 2)), DRIVE))).isTrue();
		hear(modules(4, null, DRIVE));
		assertThat(modules()).containsExactly(DRIVE);
		assertThat(prices()).containsExactly(new Price(DRIVE, 700, 2));
		assertThat(row("select reported_at, priced_at from outfitting")).isEqualTo(at(4) + "|" + at(1));
	}

	@Test
	void aListSurvivesANewStart() throws SQLException {
		hear(modules(1, null, LASER, DRIVE));
		this.projection.close();
		this.projection = new MarketProjection(this.connection, Retention.NONE);
		assertThat(hear(modules(1, null, LASER, DRIVE))).isFalse();
		hear(modules(2, null, new Symbol("shield"), DRIVE));
		assertThat(modules()).containsExactlyInAnyOrder(new Symbol("shield"), DRIVE);
	}

	@Test
	void aShipyardsListIsWholeAndItsPermitAGroupOfItsOwn() throws SQLException {
		hear(new ShipyardReported(HUB, Facts.stamp(1, 1), List.of(new Symbol("adder"), new Symbol("viper")), true));
		hear(new ShipyardReported(HUB, Facts.stamp(2, 2), List.of(new Symbol("viper")), null));
		assertThat(row("select ship_count, allows_cobra_mk_iv, reported_at, allowed_at from shipyard"))
			.isEqualTo("1|1|" + at(2) + "|" + at(1));
		assertThat(hear(new ShipyardReported(HUB, Facts.stamp(0, 0), List.of(), false))).isFalse();
	}

	@Test
	void aBartenderWhoTradesNothingAnyMoreHasNothing() throws SQLException {
		Material aerogel = new Material(new Symbol("aerogel"), 500, 5, 0);
		hear(new BartenderReported(HUB, Facts.stamp(1, 1), new Callsign("Q1W-E2R"), List.of(aerogel)));
		assertThat(materials()).containsExactly(aerogel);
		hear(new BartenderReported(HUB, Facts.stamp(2, 2), new Callsign("Q1W-E2R"), List.of()));
		assertThat(materials()).isEmpty();
		assertThat(row("select callsign, material_count from bartender")).isEqualTo("Q1W-E2R|0");
	}

	@Test
	void aCarriersEmptyListClearsItsMarket() throws SQLException {
		hear(Facts.report(3700000256L, 1, null, "gold", "tritium"));
		assertThat(row("select offer_count from market")).isEqualTo("2");
		assertThat(hear(Facts.report(3700000256L, 2, null))).isTrue();
		assertThat(row("select offer_count, hex(offers) from market")).isEqualTo("0|00");
	}

	@Test
	void readersFollowWhatIsWritten() throws SQLException {
		this.projection.apply(modules(1, null, DRIVE), 41);
		this.projection.apply(modules(2, null, DRIVE), 42);
		assertThat(row("select change from outfitting")).isEqualTo("42");
	}

	private boolean hear(Fact fact) throws SQLException {
		return this.projection.apply(fact, 1);
	}

	private static OutfittingReported modules(int at, @Nullable List<Price> prices, Symbol... modules) {
		return new OutfittingReported(HUB, Facts.stamp(at, at), List.of(modules).stream().sorted().toList(), prices);
	}

	private static long at(int seconds) {
		return Facts.stamp(seconds, 0).at().toEpochMilli();
	}

	private List<Symbol> modules() throws SQLException {
		List<Symbol> symbols = symbols("module");
		return PackedList.<Symbol>unpack(blob("select modules from outfitting"), (number, _) -> symbols.get(number));
	}

	private List<Price> prices() throws SQLException {
		List<Symbol> symbols = symbols("module");
		return PackedList.<Price>unpack(blob("select prices from outfitting"),
				(number, of) -> new Price(symbols.get(number), of.getAsInt(), of.getAsInt()));
	}

	private List<Material> materials() throws SQLException {
		List<Symbol> symbols = symbols("material");
		return PackedList.<Material>unpack(blob("select materials from bartender"),
				(number, of) -> new Material(symbols.get(number), of.getAsInt(), of.getAsInt(), of.getAsInt()));
	}

	private List<Symbol> symbols(String table) throws SQLException {
		List<Symbol> symbols = new ArrayList<>();
		try (Statement statement = this.connection.createStatement();
				ResultSet row = statement.executeQuery("select symbol from " + table + " order by id")) {
			while (row.next()) {
				symbols.add(new Symbol(row.getString(1)));
			}
		}
		return symbols;
	}

	private byte[] blob(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			return row.getBytes(1);
		}
	}

	private String row(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			List<String> values = new ArrayList<>();
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				values.add(String.valueOf(row.getString(column)));
			}
			return String.join("|", values);
		}
	}

}
