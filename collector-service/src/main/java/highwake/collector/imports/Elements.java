package highwake.collector.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/// Cuts a dump's text into its elements without reading what they say: a JSON array of objects, one object alone, or one
/// object after the other. Its memory is one buffer as large as the largest element so far, and never more than the limit.
///
/// Only brackets and strings are looked at. That is why a broken element costs itself and not the rest of the file: dumps
/// have one object a line, so a line that begins like the broken element's own is where the next one begins.
final class Elements {

	/// The largest systems of Spansh's dump, with a thousand fleet carriers, are some
	/// tens
	/// of megabytes.
	static final int LARGEST = 256 << 20;

	private static final int NONE = -1;

	private final InputStream in;

	private final int largest;

	private final byte[] read = new byte[1 << 16];

	private int next;

	private int limit;

	/// Where `read[0]` stands in the text.
	private long base;

	private long number;

	/// Where the current line begins.
	private long line;

	private byte[] text = new byte[1 << 16];

	private int length;

	/// How far in elements begin on lines of their own; [#NONE] while none was seen.
	private long indent = NONE;

	private boolean isArray;

	private boolean hasEnded;

	private @Nullable IOException failure;

	/// Reads a dump from its start.
	Elements(InputStream in, int largest) {
		this(in, 0, 0, false, largest);
	}

	/// Reads a dump from the end of one of its elements.
	/// @param in the text from there
	/// @param at where that is, bytes after decompression
	/// @param number how many elements came before
	/// @param isArray whether they stand in an array, or one after the other
	Elements(InputStream in, long at, long number, boolean isArray, int largest) {
		this.in = in;
		this.base = at;
		this.line = at;
		this.number = number;
		this.isArray = isArray;
		this.largest = largest;
	}

	/// Answers the next element; null at the end of the dump.
	/// @throws DumpUnreadable where the text ends too soon, or is no dump
	@Nullable Element next() {
		while (!this.hasEnded) {
			int byteRead = take();
			switch (byteRead) {
				case ' ', '\t', '\r', ',', '\n' -> {
				}
				case '[' -> {
					if (this.number > 0 || this.isArray) {
						return stray(at() - 1);
					}
					this.isArray = true;
				}
				case ']' -> this.hasEnded = true;
				case '{' -> {
					return element(at() - 1);
				}
				case NONE -> end();
				default -> {
					return stray(at() - 1);
				}
			}
		}
		return null;
	}

	/// Answers what the last element says, where it was whole; it is to be read before
	/// the
	/// next.
	/// @throws Fields.Malformed where it is not JSON
	ElementText text() {
		return new ElementText(this.text, this.length);
	}

	private long at() {
		return this.base + this.next;
	}

	/// The end of the text between two elements: sound for one object alone, too soon for
	/// an array.
	private void end() {
		if (this.number == 0) {
			throw new DumpUnreadable("Not a dump: there is no element in it");
		}
		if (this.isArray) {
			throw new DumpUnreadable("The dump is cut off: it ends at byte " + at() + ", after element " + this.number
					+ ", without the end of its array");
		}
		this.hasEnded = true;
	}

	/// Something between two elements that is not one. Goes on with the next line that
	/// is.
	private Element stray(long from) {
		if (this.number == 0 && !this.isArray) {
			throw new DumpUnreadable("Not a dump: it begins with neither an array nor an object");
		}
		while (true) {
			int byteRead = take();
			if (byteRead == NONE) {
				throw cutOff(from, this.number + 1);
			}
			if (byteRead == '\n' && (isNextElement() || peek() == ']')) {
				return broken(from, "is not an object");
			}
		}
	}

	private Element element(long from) {
		if (this.indent == NONE) {
			this.indent = from - this.line;
		}
		boolean hasLineOfItsOwn = peek() != '\n' && peek() != '\r';
		boolean isInString = false;
		int depth = 1;
		this.length = 0;
		put('{');
		while (depth > 0) {
			int byteRead = isInString ? takeOfString() : take();
			switch (byteRead) {
				case '"' -> isInString = !isInString;
				case '\\' -> put(byteRead);
				case '{', '[' -> depth += isInString ? 0 : 1;
				case '}', ']' -> depth -= isInString ? 0 : 1;
				case '\n' -> {
					if (hasLineOfItsOwn && isNextElement()) {
						return broken(from, "is not closed");
					}
				}
				case NONE -> throw cutOff(from, this.number + 1);
				default -> {
				}
			}
			put((byteRead == '\\') ? take() : byteRead);
		}
		if (this.length > this.largest) {
			return broken(from, "is larger than " + this.largest + " bytes");
		}
		this.number++;
		return new Element(this.number, from, at(), null);
	}

	private static DumpUnreadable cutOff(long from, long number) {
		return new DumpUnreadable(
				"The dump is cut off: it ends within element " + number + ", which begins at byte " + from);
	}

	private Element broken(long from, String problem) {
		this.number++;
		return new Element(this.number, from, at(), problem);
	}

	/// Tells whether the line that begins here begins with an object, as far in as the
	/// elements do.
	private boolean isNextElement() {
		if (this.limit - this.next <= this.indent) {
			fill();
		}
		int at = this.next;
		while (at < this.limit && isBlank(this.read[at])) {
			at++;
		}
		boolean isFarEnough = this.indent == NONE || this.indent == at - this.next;
		return isFarEnough && at < this.limit && this.read[at] == '{';
	}

	private static boolean isBlank(byte one) {
		return one == ' ' || one == '\t';
	}

	/// Takes what is in a string up to the next byte that could end it: most of a dump is
	/// that.
	private int takeOfString() {
		while (true) {
			int from = this.next;
			while (this.next < this.limit && isPlain(this.read[this.next])) {
				this.next++;
			}
			put(from, this.next - from);
			if (this.next < this.limit) {
				return take();
			}
			if (peek() == NONE) {
				return NONE;
			}
		}
	}

	private static boolean isPlain(byte one) {
		return one != '"' && one != '\\' && one != '\n';
	}

	private void put(int one) {
		if (this.length < this.largest) {
			ensure(1);
			this.text[this.length] = (byte) one;
		}
		this.length = Math.min(this.length + 1, this.largest + 1);
	}

	private void put(int from, int count) {
		if (this.length + count <= this.largest) {
			ensure(count);
			System.arraycopy(this.read, from, this.text, this.length, count);
			this.length += count;
		}
		else {
			this.length = this.largest + 1;
		}
	}

	private void ensure(int more) {
		if (this.length + more > this.text.length) {
			int size = (int) Math.min(this.largest, Math.max(this.text.length * 2L, (long) this.length + more));
			this.text = Arrays.copyOf(this.text, size);
		}
	}

	private int take() {
		int byteRead = peek();
		if (byteRead != NONE) {
			this.next++;
			if (byteRead == '\n') {
				this.line = at();
			}
		}
		return byteRead;
	}

	private int peek() {
		if (this.next == this.limit) {
			fill();
		}
		if (this.next < this.limit) {
			return this.read[this.next] & 0xff;
		}
		if (this.failure != null) {
			throw new DumpUnreadable("The dump is damaged or cut off: it cannot be read beyond byte " + at()
					+ ", after element " + this.number + " (" + DumpFile.said(this.failure) + ")", this.failure);
		}
		return NONE;
	}

	/// Moves what is left to the front of the buffer and reads behind it, up to the end
	/// or
	/// a failure.
	private void fill() {
		this.base += this.next;
		System.arraycopy(this.read, this.next, this.read, 0, this.limit - this.next);
		this.limit -= this.next;
		this.next = 0;
		try {
			int count = 0;
			while (count >= 0 && this.limit < this.read.length && this.failure == null) {
				count = this.in.read(this.read, this.limit, this.read.length - this.limit);
				this.limit += Math.max(0, count);
			}
		}
		catch (IOException ex) {
			this.failure = ex;
		}
	}

}
