package highwake.collector.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Which dump a file is: by its name, its size and its first bytes, so that an import goes on with the same one wherever
/// it lies, and begins anew with another day's.
///
/// @param key 32 hexadecimal digits, different for different dumps
/// @param name the file's name, without its directory
/// @param size bytes on disk
record Identity(String key, String name, long size) {

	private static final int HEAD = 1 << 16;

	/// @throws DumpUnreadable where the file cannot be read
	static Identity of(Path path) {
		Path name = path.getFileName();
		try (InputStream in = Files.newInputStream(path)) {
			long size = Files.size(path);
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update((name + "\n" + size + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
			digest.update(in.readNBytes(HEAD));
			return new Identity(HexFormat.of().formatHex(digest.digest(), 0, 16), String.valueOf(name), size);
		}
		catch (IOException ex) {
			throw new DumpUnreadable("Cannot read " + path + ": " + DumpFile.said(ex), ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
