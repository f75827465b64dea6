package highwake.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/// The form of the lists in `market.db` that are no offers: modules, ships, their prices, a bartender's materials. One
/// blob holds a whole list, as in [PackedOffers].
///
/// The blob is a sequence of unsigned varints. First the number of rows; then, for each by ascending number of its symbol
/// in the file: the number less the one before it, and the row's other columns, which are 0 or more.
public final class PackedList {

	private PackedList() {
	}

	/// Makes a row of the number of its symbol and of its other columns, taken in order.
	///
	/// @param <T> the row
	@FunctionalInterface
	public interface Row<T> {

		/// Makes a row.
		/// @param columns answers the next column at each call
		T of(int number, IntSupplier columns);

	}

	/// Packs rows. At most one row a symbol.
	/// @param number answers the number of a row's symbol in the file, 0 or more
	/// @param columns answer the row's other columns, in order
	public static <T> byte[] pack(List<T> rows, ToIntFunction<T> number, List<ToIntFunction<T>> columns) {
		List<T> ordered = new ArrayList<>(rows);
		ordered.sort(Comparator.comparingInt(number));
		Varints.Writer packed = new Varints.Writer(4 + rows.size() * (2 + 3 * columns.size()));
		packed.put(ordered.size());
		int before = 0;
		for (T row : ordered) {
			int next = number.applyAsInt(row);
			packed.put(next - before);
			for (ToIntFunction<T> column : columns) {
				packed.put(column.applyAsInt(row));
			}
			before = next;
		}
		return packed.bytes();
	}

	/// Unpacks rows, by ascending number of their symbols.
	public static <T> List<T> unpack(byte[] blob, Row<T> row) {
		Varints.Reader packed = new Varints.Reader(blob);
		int size = packed.take();
		List<T> rows = new ArrayList<>(size);
		int number = 0;
		for (int i = 0; i < size; i++) {
			number += packed.take();
			rows.add(row.of(number, packed::take));
		}
		return rows;
	}

	/// Shows the numbers of a list whose rows have no other columns, in ascending order,
	/// without making anything.
	public static void numbers(byte[] blob, IntConsumer taker) {
		Varints.Reader packed = new Varints.Reader(blob);
		int number = 0;
		for (int left = packed.take(); left > 0; left--) {
			number += packed.take();
			taker.accept(number);
		}
	}

}
