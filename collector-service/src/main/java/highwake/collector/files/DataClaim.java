package highwake.collector.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/// A process's claim on a data directory, a lock on `restore.lock`. All collectors share it, for each appends to the log
/// whether it leads or not; a restore holds it alone. The kernel gives it up when the process dies, however it dies. For
/// one thread; within one process a second claim is never held.
public final class DataClaim implements AutoCloseable {

	private final FileChannel channel;

	private final @Nullable FileLock lock;

	private DataClaim(Path dataDirectory, boolean isShared) {
		try {
			this.channel = FileChannel.open(dataDirectory.resolve("restore.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.READ, StandardOpenOption.WRITE);
			this.lock = tryLock(this.channel, isShared);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// Claims a directory beside others who share it.
	public static DataClaim shared(Path dataDirectory) {
		return new DataClaim(dataDirectory, true);
	}

	/// Claims a directory that nobody else may claim.
	public static DataClaim alone(Path dataDirectory) {
		return new DataClaim(dataDirectory, false);
	}

	private static @Nullable FileLock tryLock(FileChannel channel, boolean isShared) throws IOException {
		try {
			return channel.tryLock(0, Long.MAX_VALUE, isShared);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/// Tells whether the directory could be claimed.
	public boolean isHeld() {
		return this.lock != null && this.lock.isValid();
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
