package highwake.collector.backups;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import highwake.store.StoreFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Compressed copies for everybody, in `DATA/downloads`, made of a whole generation of backups.
///
/// A file is named by its own digest and never changes; `downloads.json` names those of one generation, and is replaced
/// by one rename after they are all there. So whoever reads it finds what it says, and goes on finding it while he
/// downloads: the files of the manifest before are kept for a generation. Accounts and the log are never among them, nor
/// what only this machine is concerned with.
final class Downloads {

	private static final String MANIFEST = "downloads.json";

	private static final String LICENCE = "CC0-1.0: the data is what commanders share on EDDN, and Highwake claims no "
			+ "rights in it. Elite Dangerous is Frontier Developments'; its names and facts remain theirs.";

	/// In the order of Ardent's backup list, as far as the files correspond.
	private static final Set<String> PUBLIC = Set.of("galaxy.db", "market.db", "history.db");

	private static final List<String> LOCAL = List.of("flyway_schema_history", "progress", "gap", "removed", "import",
			"sweep");

	/// How often the largest file has to find room: its plain copy, the rows that are
	/// written into it, and what is compressed.
	private static final int TIMES = 3;

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Path directory;

	private final Path work;

	private final LongSupplier free;

	Downloads(Path dataDirectory) {
		this(dataDirectory, () -> dataDirectory.toFile().getUsableSpace());
	}

	/// @param free answers how many bytes are free for the data directory
	Downloads(Path dataDirectory, LongSupplier free) {
		this.directory = dataDirectory.resolve("downloads");
		this.work = dataDirectory.resolve("downloads.new");
		this.free = free;
	}

	/// Answers why the files of a generation are not to be published: they are made where
	/// the log grows, which must never find the disk full. Empty where there is room
	/// enough.
	Optional<String> findLack(Manifest manifest) {
		long largest = manifest.files()
			.stream()
			.filter((copy) -> PUBLIC.contains(copy.name()))
			.mapToLong(Manifest.Copy::bytes)
			.max()
			.orElse(0);
		long needed = TIMES * largest;
		long room = this.free.getAsLong();
		return (needed <= room) ? Optional.empty() : Optional.of("they need " + needed / 1_000_000
				+ " MB, and there are only " + room / 1_000_000 + " MB free for " + this.directory);
	}

	/// What `downloads.json` says.
	///
	/// @param started when the backup was begun that they are made of
	record Listing(Instant started, Instant completed, String licence, List<Database> databases) {

	}

	/// @param size of the file when it is not compressed, bytes
	/// @param tables the rows of each
	record Database(String name, long size, Map<String, Long> tables, Download download) {

	}

	/// @param url below the site
	/// @param sha256 of the compressed file, in hexadecimal
	record Download(String url, Instant updated, long size, String sha256) {

	}

	/// Publishes the files of a generation.
	Listing publish(Path generation, Manifest manifest, Instant now) throws IOException, SQLException {
		Durable.deleteAll(this.work);
		Files.createDirectories(this.work);
		Files.createDirectories(this.directory);
		try {
			Set<String> before = named();
			List<Database> databases = new ArrayList<>();
			for (Manifest.Copy copy : manifest.files()) {
				if (PUBLIC.contains(copy.name())) {
					databases.add(publish(generation.resolve(copy.name()), now));
				}
			}
			Listing listing = new Listing(manifest.begunAt(), now, LICENCE, databases);
			Path fresh = this.work.resolve(MANIFEST);
			Files.write(fresh, JSON.writeValueAsBytes(listing));
			Durable.sync(fresh);
			Durable.sync(this.directory);
			Files.move(fresh, this.directory.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
			Durable.sync(this.directory);
			Set<String> kept = new HashSet<>(before);
			kept.addAll(named());
			deleteAllBut(kept);
			return listing;
		}
		finally {
			Durable.deleteAll(this.work);
		}
	}

	private Database publish(Path copy, Instant now) throws IOException, SQLException {
		String name = copy.getFileName().toString();
		Path plain = Files.copy(copy, this.work.resolve(name));
		Map<String, Long> tables = makePublic(plain);
		Path compressed = this.work.resolve(name + ".gz");
		String sha256 = compress(plain, compressed);
		Durable.sync(compressed);
		long plainSize = Files.size(plain);
		Files.delete(plain);
		String published = name.replace(".db", "-" + sha256.substring(0, 16) + ".db.gz");
		Files.move(compressed, this.directory.resolve(published), StandardCopyOption.ATOMIC_MOVE);
		return new Database(name, plainSize, tables,
				new Download("/downloads/" + published, now, Files.size(this.directory.resolve(published)), sha256));
	}

	/// Takes out what is of this machine, writes packed lists as rows, and makes the file
	/// compact; answers its rows.
	private static Map<String, Long> makePublic(Path file) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("pragma journal_mode = off");
				statement.execute("pragma synchronous = off");
				for (String table : LOCAL) {
					statement.execute("drop table if exists \"" + table + "\"");
				}
			}
			if (file.getFileName().toString().equals(StoreFile.MARKET.fileName())) {
				PlainRows.into(connection);
			}
			try (Statement statement = connection.createStatement()) {
				statement.execute("vacuum");
			}
			return StillFile.countRows(connection);
		}
	}

	private static String compress(Path from, Path to) throws IOException {
		MessageDigest digest = Durable.digest();
		try (InputStream in = Files.newInputStream(from);
				OutputStream out = new GZIPOutputStream(new DigestOutputStream(Files.newOutputStream(to), digest),
						1 << 16)) {
			in.transferTo(out);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/// Answers the names of the files that the manifest names; none where there is none.
	private Set<String> named() throws IOException {
		Path manifest = this.directory.resolve(MANIFEST);
		if (!Files.exists(manifest)) {
			return Set.of();
		}
		Set<String> names = new HashSet<>(Set.of(MANIFEST));
		for (Database database : JSON.readValue(Files.readAllBytes(manifest), Listing.class).databases()) {
			String url = database.download().url();
			names.add(url.substring(url.lastIndexOf('/') + 1));
		}
		return names;
	}

	private void deleteAllBut(Set<String> kept) throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			for (Path file : files.toList()) {
				String name = file.getFileName().toString();
				if (!kept.contains(name) && name.endsWith(".db.gz")) {
					Files.delete(file);
				}
			}
		}
	}

}
