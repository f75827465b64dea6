package highwake.benchmarks.writes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `replay.c`, compiled with the SQLite that the driver holds.
///
/// The driver's own library hides SQLite's functions, so the source of the same version comes from the npm package
/// `better-sqlite3`, which carries it; the version is compared before anything is measured. Needs gcc, npm and tar, and
/// npm's registry the first time.
final class CProgram {

	private static final String PACKAGE = "better-sqlite3@13.2.0";

	private static final Path FOLDER = Path.of("benchmarks", "target", "c");

	private static final Path SOURCE = Path.of("benchmarks", "src", "main", "c", "replay.c");

	/// What the driver's SQLite was compiled with, as far as it matters for writing
	/// (`pragma compile_options`).
	private static final List<String> OPTIONS = List.of("-O2", "-DSQLITE_THREADSAFE=1", "-DSQLITE_DEFAULT_MEMSTATUS=0",
			"-DSQLITE_ENABLE_COLUMN_METADATA", "-DSQLITE_ENABLE_STAT4", "-DSQLITE_ENABLE_FTS3", "-DSQLITE_ENABLE_FTS5",
			"-DSQLITE_ENABLE_RTREE", "-DSQLITE_ENABLE_DBSTAT_VTAB", "-DSQLITE_ENABLE_MATH_FUNCTIONS",
			"-DSQLITE_DISABLE_PAGECACHE_OVERFLOW_STATS", "-DSQLITE_HAVE_ISNAN", "-DHAVE_USLEEP=1");

	private static final Pattern VERSION = Pattern.compile("#define SQLITE_VERSION\\s+\"([^\"]+)\"");

	private static final Pattern ANSWER = Pattern.compile("cpu_us=(\\d+) statements=(\\d+)");

	private final Path program;

	private CProgram(Path program) {
		this.program = program;
	}

	/// Fetches the source and compiles the program.
	/// @param version the driver's SQLite
	static CProgram build(String version) throws IOException, InterruptedException {
		Path sqlite = FOLDER.resolve("package/deps/sqlite3");
		Files.createDirectories(FOLDER);
		if (!Files.exists(sqlite.resolve("sqlite3.c"))) {
			String archive = run(FOLDER, List.of("npm", "pack", "--silent", PACKAGE)).strip();
			run(FOLDER, List.of("tar", "xzf", archive));
		}
		Matcher found = VERSION.matcher(Files.readString(sqlite.resolve("sqlite3.h")));
		if (!found.find() || !found.group(1).equals(version)) {
			throw new IllegalStateException("The driver holds SQLite " + version + ", " + PACKAGE + " another");
		}
		Path program = FOLDER.resolve("replay").toAbsolutePath();
		List<String> command = new ArrayList<>(List.of("gcc", "-std=gnu11", "-Wall", "-o", program.toString()));
		command.addAll(OPTIONS);
		command.addAll(List.of("-I" + sqlite, SOURCE.toString(), sqlite.resolve("sqlite3.c").toString(), "-lpthread",
				"-ldl", "-lm"));
		run(Path.of(""), command);
		return new CProgram(program);
	}

	/// Runs a recording against a file; answers the processor time of the measured part,
	/// in microseconds.
	long cpuMicros(Path file, Path recording) throws IOException, InterruptedException {
		String said = run(Path.of(""), List.of(this.program.toString(), file.toString(), recording.toString()));
		Matcher answer = ANSWER.matcher(said);
		if (!answer.find()) {
			throw new IllegalStateException("replay said " + said);
		}
		return Long.parseLong(answer.group(1));
	}

	private static String run(Path folder, List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
			process.destroyForcibly();
			throw new IllegalStateException("This failed: " + String.join(" ", command) + "\n" + said);
		}
		return said;
	}

}
