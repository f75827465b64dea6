package highwake.collector.backups;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

/// Files that must still be there after the machine has lost its power.
final class Durable {

	private static final int LARGEST_PART = 1 << 20;

	private Durable() {
	}

	/// Writes a file, or a directory's names, to the disk.
	static void sync(Path path) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	/// Answers a file's SHA-256, in hexadecimal.
	static String sha256(Path file) throws IOException {
		return sha256(file, (_) -> {
		});
	}

	/// Answers a file's SHA-256, in hexadecimal.
	/// @param read hears of the bytes, part by part
	static String sha256(Path file, LongConsumer read) throws IOException {
		MessageDigest digest = digest();
		byte[] part = new byte[LARGEST_PART];
		try (InputStream in = Files.newInputStream(file)) {
			for (int size = in.read(part); size >= 0; size = in.read(part)) {
				digest.update(part, 0, size);
				read.accept(size);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/// Copies a file to where none is, with its permissions and, where this process may
	/// give it away, its owner.
	/// @param written hears of the bytes, part by part
	static void copy(Path from, Path to, LongConsumer written) throws IOException {
		PosixFileAttributes attributes = Files.readAttributes(from, PosixFileAttributes.class);
		try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
				FileChannel out = FileChannel.open(to, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
						PosixFilePermissions.asFileAttribute(attributes.permissions()))) {
			long size = in.size();
			for (long at = 0; at < size;) {
				long part = in.transferTo(at, LARGEST_PART, out);
				if (part == 0) {
					throw new IOException(from + " has become shorter");
				}
				at += part;
				written.accept(part);
			}
		}
		PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		view.setPermissions(attributes.permissions()); // the umask may have taken some
		try {
			view.setGroup(attributes.group());
			view.setOwner(attributes.owner());
		}
		catch (IOException ex) {
			// Only root may give files away; to everyone else the copy belongs.
		}
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/// Deletes a directory and all in it; nothing where there is none.
	static void deleteAll(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return;
		}
		Files.walkFileTree(directory, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException ex) throws IOException {
				if (ex != null) {
					throw ex;
				}
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}

}
