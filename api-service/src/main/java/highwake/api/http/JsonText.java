package highwake.api.http;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import highwake.galaxy.Bracket;

/// JSON in the making, byte by byte, in the forms of [JsonForms]: fields by name, one after the other. Not safe for threads.
public final class JsonText {

	private static final int FIRST = 512;

	/// No single number or time is longer.
	private static final int ROOM = 40;

	/// A number of 64 bits has no more.
	private static final int MOST_DIGITS = 19;

	private static final byte[] NULL = bytes("null");

	private static final byte[] TRUE = bytes("true");

	private static final byte[] FALSE = bytes("false");

	private static final byte[] UNSTATED = bytes("\"\"");

	private static final byte[] CONTROL = bytes("\\u00");

	private static final byte[] HEX = bytes("0123456789ABCDEF");

	/// What stands after the point of a number of thirty-seconds: where things of the
	/// galaxy are.
	private static final byte[][] THIRTY_SECONDS = new byte[32][];

	static {
		for (int part = 1; part < THIRTY_SECONDS.length; part++) {
			THIRTY_SECONDS[part] = bytes(String.valueOf(part / 32.0).substring(1));
		}
	}

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	/// Times a byte, that byte eight times.
	private static final long EACH = 0x0101010101010101L;

	private static final long HIGH_BITS = 0x8080808080808080L;

	private static final double LARGEST_WHOLE = 1L << 53;

	/// Beyond it fewer digits than all may be enough to tell a number.
	private static final double LARGEST_PLACE = 1L << 24;

	private byte[] bytes;

	private int length;

	JsonText() {
		this(FIRST);
	}

	/// @param expected bytes for which there is room at once: making room later copies
	/// all that there is
	JsonText(int expected) {
		this.bytes = new byte[expected];
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/// Answers how many bytes there are.
	int length() {
		return this.length;
	}

	/// Puts a sign over another.
	void set(int at, char sign) {
		this.bytes[at] = (byte) sign;
	}

	void put(char sign) {
		room(1);
		this.bytes[this.length++] = (byte) sign;
	}

	private void put(byte[] raw) {
		room(raw.length);
		System.arraycopy(raw, 0, this.bytes, this.length, raw.length);
		this.length += raw.length;
	}

	/// Writes a text, null where it is not known.
	public void text(String name, @Nullable String text) {
		key(name);
		if (text == null) {
			put(NULL);
		}
		else {
			text(text);
		}
	}

	/// Writes a whole number.
	public void whole(String name, long number) {
		key(name);
		whole(number);
	}

	/// Writes a whole number, null where it is not known.
	public void wholeOrNull(String name, @Nullable Number number) {
		key(name);
		if (number == null) {
			put(NULL);
		}
		else {
			whole(number.longValue());
		}
	}

	/// Writes a whole number, nothing where it is not known.
	public void wholeOrNothing(String name, @Nullable Number number) {
		if (number != null) {
			whole(name, number.longValue());
		}
	}

	/// Writes a number.
	public void real(String name, double number) {
		key(name);
		real(number);
	}

	/// Writes a number, null where it is not known.
	public void realOrNull(String name, @Nullable Double number) {
		key(name);
		if (number == null) {
			put(NULL);
		}
		else {
			real(number);
		}
	}

	/// Writes a number, nothing where it is not known.
	public void realOrNothing(String name, @Nullable Double number) {
		if (number != null) {
			real(name, number);
		}
	}

	/// Writes bars.
	public void bars(String name, Bracket bars) {
		key(name);
		if (bars == Bracket.UNSTATED) {
			put(UNSTATED);
		}
		else {
			whole(bars.code());
		}
	}

	/// Writes a time.
	public void time(String name, Instant time) {
		key(name);
		room(ROOM);
		this.bytes[this.length++] = '"';
		this.length += Millis.put(time, this.bytes, this.length);
		this.bytes[this.length++] = '"';
	}

	/// Writes a claim, nothing where it is not made.
	public void flag(String name, @Nullable Boolean claim) {
		if (claim != null) {
			key(name);
			put(claim ? TRUE : FALSE);
		}
	}

	/// Writes a list, nothing where there is none.
	public <P> void list(String name, @Nullable List<P> parts, Rows<P> rows) {
		if (parts != null) {
			key(name);
			rows.write(parts, this);
		}
	}

	/// Writes fields that [#of] has made.
	public void fields(byte[] made) {
		put(made);
	}

	/// Answers fields as a part of a row, to be kept.
	public static byte[] of(Consumer<JsonText> fields) {
		JsonText made = new JsonText();
		fields.accept(made);
		return Arrays.copyOf(made.bytes, made.length);
	}

	/// Every key stands in our own code, in letters that are one byte each: what the
	/// method below copies, and a loop would copy letter by letter.
	@SuppressWarnings("deprecation")
	private void key(String name) {
		int letters = name.length();
		room(letters + 4);
		byte[] to = this.bytes;
		int at = this.length;
		to[at] = ',';
		to[at + 1] = '"';
		name.getBytes(0, letters, to, at + 2);
		to[at + 2 + letters] = '"';
		to[at + 3 + letters] = ':';
		this.length = at + 4 + letters;
	}

	private void text(String text) {
		byte[] raw = bytes(text);
		if (hasToBeEscaped(raw)) {
			escaped(raw);
			return;
		}
		room(raw.length + 2);
		this.bytes[this.length++] = '"';
		System.arraycopy(raw, 0, this.bytes, this.length, raw.length);
		this.length += raw.length;
		this.bytes[this.length++] = '"';
	}

	/// Eight bytes at once, the last eight perhaps a second time: texts are names, and
	/// nearly none has such a letter.
	private static boolean hasToBeEscaped(byte[] raw) {
		long found = 0;
		if (raw.length < Long.BYTES) {
			for (byte next : raw) {
				found |= toBeEscaped(next & 0xffL) & 0x80;
			}
			return found != 0;
		}
		int last = raw.length - Long.BYTES;
		for (int at = 0; at < last; at += Long.BYTES) {
			found |= toBeEscaped((long) EIGHT.get(raw, at));
		}
		return (found | toBeEscaped((long) EIGHT.get(raw, last))) != 0;
	}

	/// Answers a word that is not 0 where one of eight bytes is below a blank, a
	/// quotation
	/// mark or a backslash. (A byte less one borrows from its high bit only where it was
	/// 0; bytes that have the high bit themselves are parts of other letters.)
	private static long toBeEscaped(long eight) {
		long quotes = eight ^ EACH * '"';
		long backslashes = eight ^ EACH * '\\';
		return (((eight - EACH * ' ') & ~eight) | ((quotes - EACH) & ~quotes) | ((backslashes - EACH) & ~backslashes))
				& HIGH_BITS;
	}

	private void escaped(byte[] raw) {
		room(raw.length * 6 + 2);
		this.bytes[this.length++] = '"';
		for (byte next : raw) {
			switch (next) {
				case '"', '\\' -> escaped((char) next);
				case '\n' -> escaped('n');
				case '\r' -> escaped('r');
				case '\t' -> escaped('t');
				case '\b' -> escaped('b');
				case '\f' -> escaped('f');
				default -> {
					if (next >= 0 && next < ' ') {
						put(CONTROL);
						this.bytes[this.length++] = HEX[next >> 4];
						this.bytes[this.length++] = HEX[next & 15];
					}
					else {
						this.bytes[this.length++] = next;
					}
				}
			}
		}
		this.bytes[this.length++] = '"';
	}

	private void escaped(char sign) {
		this.bytes[this.length++] = '\\';
		this.bytes[this.length++] = (byte) sign;
	}

	private void whole(long number) {
		if (number == Long.MIN_VALUE) {
			put(bytes(String.valueOf(number)));
			return;
		}
		room(ROOM);
		if (number < 0) {
			this.bytes[this.length++] = '-';
		}
		digits(Math.abs(number));
	}

	/// Two digits at a time, from the last.
	private void digits(long number) {
		int digits = 1;
		for (long limit = 10; digits < MOST_DIGITS && number >= limit; limit *= 10) {
			digits++;
		}
		byte[] to = this.bytes;
		int at = this.length + digits;
		this.length = at;
		long rest = number;
		while (rest >= 10) {
			at -= 2;
			DigitPairs.put((int) (rest % 100), to, at);
			rest /= 100;
		}
		if (at > this.length - digits) {
			to[--at] = (byte) ('0' + rest);
		}
	}

	private void real(double number) {
		double steps = Math.abs(number) * THIRTY_SECONDS.length;
		if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
			whole((long) number);
		}
		else if (steps == Math.rint(steps) && Math.abs(number) < LARGEST_PLACE) {
			room(ROOM);
			if (number < 0) {
				this.bytes[this.length++] = '-';
			}
			digits((long) steps / THIRTY_SECONDS.length);
			put(THIRTY_SECONDS[(int) ((long) steps % THIRTY_SECONDS.length)]);
		}
		else {
			put(bytes(String.valueOf(number)));
		}
	}

	/// Writes all.
	void to(OutputStream out) throws IOException {
		out.write(this.bytes, 0, this.length);
	}

	private void room(int more) {
		if (this.bytes.length - this.length < more) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.bytes.length * 2, this.length + more));
		}
	}

}
