package highwake.collector.lead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/// The lead as an exclusive lock on `lead.lock` in the data directory. The kernel gives it up when the process dies,
/// however it dies. For one thread, but for [#isHeld()].
public final class FileLead implements Lead {

	private final FileChannel channel;

	private volatile @Nullable FileLock lock;

	/// Opens the lock's file, and makes it if it is missing; takes nothing yet.
	public FileLead(Path dataDirectory) {
		try {
			this.channel = FileChannel.open(dataDirectory.resolve("lead.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean tryTake() {
		if (isHeld()) {
			return true;
		}
		try {
			this.lock = this.channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			this.lock = null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return isHeld();
	}

	@Override
	public boolean isHeld() {
		FileLock held = this.lock;
		return held != null && held.isValid();
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
