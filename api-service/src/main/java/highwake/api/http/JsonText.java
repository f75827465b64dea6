package highwake.api.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/// JSON in the making, byte by byte, in the forms of [JsonForms]. Not safe for threads.
final class JsonText {

	private static final int FIRST = 16 << 10;

	/// No single number or time is longer.
	private static final int ROOM = 40;

	private static final byte[] NULL = bytes("null");

	private static final byte[] HEX = bytes("0123456789ABCDEF");

	/// What stands after the point of a number of thirty-seconds: where things of the
	/// galaxy are.
	private static final byte[][] THIRTY_SECONDS = new byte[32][];

	static {
		for (int part = 1; part < THIRTY_SECONDS.length; part++) {
			THIRTY_SECONDS[part] = bytes(String.valueOf(part / 32.0).substring(1));
		}
	}

	private static final double LARGEST_WHOLE = 1L << 53;

	/// Beyond it fewer digits than all may be enough to tell a number.
	private static final double LARGEST_PLACE = 1L << 24;

	private byte[] bytes = new byte[FIRST];

	private int length;

	/// Answers a text as it is put by [#put(byte[])].
	static byte[] bytes(String text) {
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

	void put(byte[] raw) {
		room(raw.length);
		System.arraycopy(raw, 0, this.bytes, this.length, raw.length);
		this.length += raw.length;
	}

	void nothing() {
		put(NULL);
	}

	void text(String text) {
		room(text.length() + 2);
		byte[] to = this.bytes;
		int at = this.length;
		to[at++] = '"';
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
				this.length = at;
				unusual(text, i);
				return;
			}
			to[at++] = (byte) letter;
		}
		to[at++] = '"';
		this.length = at;
	}

	/// Writes the rest of a text that has a letter which is not simply a byte.
	private void unusual(String text, int from) {
		byte[] rest = text.substring(from).getBytes(StandardCharsets.UTF_8);
		room(rest.length * 6 + 1);
		for (byte next : rest) {
			switch (next) {
				case '"', '\\' -> escaped((char) next);
				case '\n' -> escaped('n');
				case '\r' -> escaped('r');
				case '\t' -> escaped('t');
				case '\b' -> escaped('b');
				case '\f' -> escaped('f');
				default -> {
					if (next >= 0 && next < ' ') {
						put(bytes("\\u00"));
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

	void whole(long number) {
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

	private void digits(long number) {
		int digits = 1;
		for (long rest = number; rest >= 10; rest /= 10) {
			digits++;
		}
		long rest = number;
		for (int at = this.length + digits - 1; at >= this.length; at--) {
			this.bytes[at] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
		this.length += digits;
	}

	void real(double number) {
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

	void time(Instant time) {
		room(ROOM);
		this.bytes[this.length++] = '"';
		this.length += Millis.put(time, this.bytes, this.length);
		this.bytes[this.length++] = '"';
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
