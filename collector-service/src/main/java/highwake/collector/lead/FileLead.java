package highwake.collector.lead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

/// The lead as an exclusive lock on `lead.lock` in the data directory. The kernel gives it up when the process dies,
/// however it dies. The file holds the process id of who took it last. For one thread, but for [#isHeld()].
///
/// A lock is on a file, not on a name: where `lead.lock` was removed, a lock on it keeps nobody out any more, so it
/// counts as lost. Whether the name still means the locked file is told by its inode, which the kernel does not give to
/// another file while this process holds it open.
public final class FileLead implements Lead {

	private final Path file;

	private @Nullable FileChannel channel;

	private volatile @Nullable Held held;

	/// Takes nothing yet.
	public FileLead(Path dataDirectory) {
		this.file = dataDirectory.resolve("lead.lock");
	}

	@Override
	public boolean tryTake() {
		if (isHeld()) {
			return true;
		}
		try {
			giveUp();
			this.channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			Object inode = inode();
			FileLock lock = this.channel.tryLock();
			this.held = (lock != null && inode != null) ? new Held(lock, inode) : null;
			if (isHeld()) {
				writeHolder(this.channel);
			}
			return isHeld();
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean isHeld() {
		Held now = this.held;
		return now != null && now.lock().isValid() && now.inode().equals(inode());
	}

	@Override
	public void close() {
		try {
			giveUp();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// For people and for `./highwake`: nothing is decided by it.
	private static void writeHolder(FileChannel channel) throws IOException {
		byte[] pid = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
		channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
	}

	private void giveUp() throws IOException {
		this.held = null;
		if (this.channel != null) {
			this.channel.close();
		}
	}

	private @Nullable Object inode() {
		try {
			return Files.readAttributes(this.file, BasicFileAttributes.class).fileKey();
		}
		catch (IOException ex) {
			return null;
		}
	}

	private record Held(FileLock lock, Object inode) {

	}

}
