package highwake.collector.backups;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

import highwake.collector.files.DataClaim;
import highwake.collector.files.UnfinishedRestore;
import highwake.collector.lead.FileLead;

import org.springframework.core.env.SimpleCommandLinePropertySource;

/// The program behind `./highwake restore`. It takes the lead and claims the directory for as long as it works, so that no
/// collector writes meanwhile, nor appends to a log that is moved away.
///
/// Arguments, each `--name=value`: `data` (a directory), `from` (a generation of backups, or a directory of them),
/// `accounts` (`no` leaves `auth.db` as it is), `log` (`yes` restores `feed.db` although there is one); `--terminal` where a line can be drawn over itself. Exit codes: 0
/// done, 1 it failed and the files are as they were, 2 it cannot be done as asked.
public final class RestoreProgram {

	private static final int FAILED = 1;

	private static final int REFUSED = 2;

	private RestoreProgram() {
	}

	/// Runs the program and ends the process.
	public static void main(String[] arguments) {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		System.exit(run(arguments, out, System.err));
	}

	static int run(String[] arguments, PrintStream out, PrintStream err) {
		SimpleCommandLinePropertySource words = new SimpleCommandLinePropertySource(arguments);
		Path data = Path.of(Objects.requireNonNullElse(words.getProperty("data"), "data"));
		LiveLine line = new LiveLine(out, words.containsProperty("terminal"), InstantSource.system());
		try {
			Files.createDirectories(data);
			try (FileLead lead = new FileLead(data); DataClaim claim = DataClaim.alone(data)) {
				if (!lead.tryTake() || !claim.isHeld()) {
					err.println("highwake: A collector runs on " + data + "; stop it first.");
					return REFUSED;
				}
				List<String> files = new Restore(Path.of(Objects.requireNonNullElse(words.getProperty("from"), "")),
						data, line)
					.run(!"no".equals(words.getProperty("accounts")), "yes".equals(words.getProperty("log")));
				line.say("Restored " + String.join(", ", files)
						+ ". What the feed log holds beyond them is applied at the next start.");
				return 0;
			}
		}
		catch (RestoreRefused ex) {
			line.end();
			err.println("highwake: " + ex.getMessage() + "." + left(data));
			return REFUSED;
		}
		catch (IOException | SQLException | RuntimeException ex) {
			line.end();
			err.println("highwake: The restore failed, and the files are as they were: " + ex.getMessage() + "."
					+ left(data));
			return FAILED;
		}
	}

	private static String left(Path data) {
		Path aside = UnfinishedRestore.aside(data);
		return Files.exists(aside) ? " A restore before was interrupted: what it replaced is still in " + aside
				+ ", and no collector leads until a whole backup is restored." : "";
	}

}
