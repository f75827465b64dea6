package highwake.collector.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/// A dump on disk, read from its start or from where an earlier import stopped. For one thread, but [#bytesRead()].
///
/// Compression is told by the file's first bytes, not by its name.
final class DumpFile implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private static final int GZIP_MAGIC = 0x8b1f;

	private final Path path;

	private final long size;

	private final AtomicLong bytesRead = new AtomicLong();

	private final boolean isArray;

	private final InputStream text;

	/// Where the text stands, as far as it was skipped.
	private long at;

	private DumpFile(Path path, long size, long from) throws IOException {
		this.path = path;
		this.size = size;
		SeekableByteChannel channel = Files.newByteChannel(path);
		try {
			boolean isCompressed = isGzip(path);
			if (!isCompressed) {
				channel.position(from);
				this.bytesRead.set(from);
				this.at = from;
			}
			this.isArray = beginsArray(path, isCompressed);
			InputStream counted = new Counted(Channels.newInputStream(channel));
			this.text = isCompressed ? new GZIPInputStream(counted, BUFFER) : counted;
		}
		catch (IOException ex) {
			channel.close();
			throw ex;
		}
	}

	/// Opens a dump.
	/// @param from where to begin, bytes of the text after decompression: at once where
	/// the file is not compressed, else after [#skip(long, int)]
	/// @throws DumpUnreadable where there is no such file
	static DumpFile open(Path path, long from) {
		try {
			return new DumpFile(path, Files.size(path), from);
		}
		catch (IOException ex) {
			throw new DumpUnreadable("Cannot read " + path + ": " + said(ex), ex);
		}
	}

	/// Answers the text from where it was opened, decompressed.
	InputStream text() {
		return this.text;
	}

	/// Skips text up to a place, but only so much at once: a compressed file has to be
	/// read
	/// all the way. Answers whether it is there.
	/// @param to bytes of the text after decompression
	boolean skip(long to, int most) {
		try {
			long skipped = Math.min(to - this.at, most);
			this.text.skipNBytes(skipped);
			this.at += skipped;
			return this.at == to;
		}
		catch (IOException ex) {
			throw new DumpUnreadable(
					this.path + " is damaged or cut off before the place where its import stopped, byte " + to + " ("
							+ said(ex) + ")",
					ex);
		}
	}

	/// Tells whether the dump's elements stand in an array.
	boolean isArray() {
		return this.isArray;
	}

	/// Answers how many bytes of the file, as it lies on disk, have been read.
	long bytesRead() {
		return this.bytesRead.get();
	}

	/// Answers the size of the file, as it lies on disk, bytes.
	long size() {
		return this.size;
	}

	@Override
	public void close() {
		try {
			this.text.close();
		}
		catch (IOException ex) {
			throw new DumpUnreadable("Cannot close " + this.path + ": " + said(ex), ex);
		}
	}

	/// Answers what an exception of the file system says, which is sometimes no more than
	/// its kind.
	static String said(IOException ex) {
		return (ex.getMessage() != null) ? ex.getClass().getSimpleName() + ", " + ex.getMessage()
				: ex.getClass().getSimpleName();
	}

	private static boolean isGzip(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			return (in.read() | in.read() << 8) == GZIP_MAGIC;
		}
	}

	private static boolean beginsArray(Path path, boolean isCompressed) throws IOException {
		try (InputStream file = Files.newInputStream(path);
				InputStream text = isCompressed ? new GZIPInputStream(file) : file) {
			int first = text.read();
			while (first >= 0 && Character.isWhitespace(first)) {
				first = text.read();
			}
			return first == '[';
		}
	}

	private final class Counted extends FilterInputStream {

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			DumpFile.this.bytesRead.addAndGet((read < 0) ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			DumpFile.this.bytesRead.addAndGet(Math.max(0, read));
			return read;
		}

	}

}
