package highwake.api.board;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The names of one page of things, letter after letter: millions of names are thousands of objects, which the collector of
/// garbage has to move and to follow. Written while its edit owns it, never after.
final class NameColumn {

	private static final int MORE = 0x80;

	/// Each name as UTF-8 behind its length (7 bits a byte, the lowest first, the high
	/// bit
	/// set on all but the last byte). One that was replaced stays until most are.
	private byte[] letters;

	/// Where each row's name begins.
	private final int[] starts;

	private int end;

	/// @param rows how many names there will be
	NameColumn(int rows) {
		this.letters = new byte[rows * 4];
		this.starts = new int[rows];
		this.end = 1; // the empty name that every row has at first
	}

	/// A copy. Replaced names are left out once they are more than those that count.
	NameColumn(NameColumn from) {
		int live = from.live();
		this.starts = from.starts.clone();
		if (from.end <= live * 2) {
			this.letters = Arrays.copyOf(from.letters, from.end);
			this.end = from.end;
			return;
		}
		this.letters = new byte[live];
		this.end = 1;
		for (int row = 0; row < this.starts.length; row++) {
			int length = from.length(row);
			set(row, from.letters, from.begin(row, length), length);
		}
	}

	/// Answers how many bytes the names take at most that rows have now.
	private int live() {
		int live = 1;
		for (int row = 0; row < this.starts.length; row++) {
			live += length(row) + Integer.BYTES + 1;
		}
		return live;
	}

	/// Answers a name in the form of this column.
	static byte[] bytes(String name) {
		return name.getBytes(StandardCharsets.UTF_8);
	}

	/// Answers the name of a row.
	String get(int row) {
		int length = length(row);
		return new String(this.letters, begin(row, length), length, StandardCharsets.UTF_8);
	}

	/// Answers the name of a row as UTF-8.
	byte[] bytes(int row) {
		int length = length(row);
		int begin = begin(row, length);
		return Arrays.copyOfRange(this.letters, begin, begin + length);
	}

	/// Tells whether a row has just that name.
	/// @param name as UTF-8
	boolean is(int row, byte[] name) {
		int length = length(row);
		int begin = begin(row, length);
		return Arrays.equals(this.letters, begin, begin + length, name, 0, name.length);
	}

	/// Answers the [AnyCase#hash] of a row's name.
	long hash(int row) {
		int length = length(row);
		return AnyCase.hash(this.letters, begin(row, length), length);
	}

	/// Answers eight letters of a row's name as [AnyCase#word] does.
	long word(int row, int depth) {
		int length = length(row);
		return AnyCase.word(this.letters, begin(row, length), length, depth);
	}

	/// Gives a row its name.
	/// @param name as UTF-8
	void set(int row, byte[] name) {
		if (!is(row, name)) {
			set(row, name, 0, name.length);
		}
	}

	/// Gives a row its name.
	/// @param from holds it as UTF-8
	/// @param begin where it begins there
	void set(int row, byte[] from, int begin, int length) {
		room(length + Integer.BYTES + 1);
		this.starts[row] = this.end;
		int rest = length;
		for (; rest >= MORE; rest >>>= 7) {
			this.letters[this.end++] = (byte) (rest | MORE);
		}
		this.letters[this.end++] = (byte) rest;
		System.arraycopy(from, begin, this.letters, this.end, length);
		this.end += length;
	}

	/// Answers how many bytes are held.
	int size() {
		return this.end;
	}

	private void room(int more) {
		if (this.letters.length - this.end < more) {
			this.letters = Arrays.copyOf(this.letters, Math.max(this.end + more, this.letters.length * 3 / 2));
		}
	}

	/// Gives up the room that was kept for more.
	void trim() {
		if (this.letters.length > this.end) {
			this.letters = Arrays.copyOf(this.letters, this.end);
		}
	}

	/// Answers how many bytes a row's name has.
	int length(int row) {
		int length = 0;
		int at = this.starts[row];
		for (int shift = 0;; shift += 7) {
			byte next = this.letters[at++];
			length |= (next & (MORE - 1)) << shift;
			if (next >= 0) {
				return length;
			}
		}
	}

	/// Answers where the letters begin: behind as many bytes as the length takes.
	private int begin(int row, int length) {
		int begin = this.starts[row] + 1;
		for (int rest = length >>> 7; rest > 0; rest >>>= 7) {
			begin++;
		}
		return begin;
	}

}
