package highwake.simulators.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A committed table of facts: semicolons between cells, the column names in the first line, no quoting.
///
/// `docs/reference/game-facts.md` tells where each comes from.
public final class Table {

	private final Map<String, Integer> columns = new HashMap<>();

	private final List<String[]> rows = new ArrayList<>();

	private Table(Stream<String> lines) {
		lines.map((line) -> line.split(";", -1)).forEach(this.rows::add);
		String[] names = this.rows.removeFirst();
		for (int i = 0; i < names.length; i++) {
			this.columns.put(names[i], i);
		}
	}

	/// Reads a table that lies beside a class.
	public static Table beside(Class<?> type, String name) {
		try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
			return new Table(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// Lists the rows, in the file's order.
	public Stream<Row> rows() {
		return this.rows.stream().map((cells) -> new Row(this.columns, cells));
	}

	/// One row of a table.
	public static final class Row {

		private final Map<String, Integer> columns;

		private final String[] cells;

		private Row(Map<String, Integer> columns, String[] cells) {
			this.columns = columns;
			this.cells = cells;
		}

		/// Answers a cell, or an empty text where the table is silent.
		public String text(String column) {
			return this.cells[Objects.requireNonNull(this.columns.get(column), column)];
		}

		/// Tells whether the table says something there.
		public boolean has(String column) {
			return !text(column).isEmpty();
		}

		/// Answers a whole number.
		public long number(String column) {
			return Long.parseLong(text(column));
		}

		/// Answers a number.
		public double decimal(String column) {
			return Double.parseDouble(text(column));
		}

	}

}
