package highwake.collector.rejects;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import highwake.collector.log.RejectedFrame;
import highwake.collector.log.RejectedFrames;
import highwake.collector.readings.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.env.SimpleCommandLinePropertySource;

/// The program behind `./highwake rejects`: prints the frames that could not be read, the newest first, or one frame of
/// the log whole. Reads the log of a data directory whether a collector runs on it or not.
///
/// Arguments, each `--name=value`: `data` (a directory), `limit`, `reason`, `frame` (a place in the log), `form` (`text` or
/// `json`). Exit codes: 0 done, 2 it cannot be done as asked.
public final class ListRejects {

	private static final int REFUSED = 2;

	private static final List<String> REASONS = Arrays.stream(Verdict.Rejection.values()).map(Enum::name).toList();

	private final RejectedFrames rejects;

	private final PrintStream out;

	private ListRejects(RejectedFrames rejects, PrintStream out) {
		this.rejects = rejects;
		this.out = out;
	}

	/// Runs the program and ends the process.
	public static void main(String[] arguments) {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		System.exit(run(arguments, out, System.err));
	}

	static int run(String[] arguments, PrintStream out, PrintStream err) {
		try {
			SimpleCommandLinePropertySource words = new SimpleCommandLinePropertySource(arguments);
			Path data = Path.of(Objects.requireNonNullElse(words.getProperty("data"), "data"));
			try (RejectedFrames rejects = RejectedFrames.find(data)) {
				if (rejects == null) {
					err.println("There is no feed log in " + data + ".");
					return REFUSED;
				}
				return new ListRejects(rejects, out).print(words, err);
			}
		}
		catch (SQLException ex) {
			err.println("The feed log cannot be read: " + ex.getMessage() + ".");
			return REFUSED;
		}
	}

	private int print(SimpleCommandLinePropertySource words, PrintStream err) throws SQLException {
		String frame = words.getProperty("frame");
		if (frame != null) {
			return printFrame(Long.parseLong(frame), err);
		}
		String reason = words.getProperty("reason");
		if (reason != null && !REASONS.contains(reason)) {
			err.println("There is no reason " + reason + "; there are " + String.join(", ", REASONS) + ".");
			return REFUSED;
		}
		List<RejectedFrame> frames = this.rejects.newest(reason,
				Integer.parseInt(Objects.requireNonNullElse(words.getProperty("limit"), "20")));
		Map<String, Long> counts = this.rejects.countsByReason();
		if ("json".equals(words.getProperty("form"))) {
			this.out.println(JsonMapper.shared().writeValueAsString(Listing.of(counts, frames)));
		}
		else {
			printText(counts, frames);
		}
		return 0;
	}

	private void printText(Map<String, Long> counts, List<RejectedFrame> frames) {
		if (counts.isEmpty()) {
			this.out.println("No frame was rejected.");
			return;
		}
		counts.forEach((reason, count) -> this.out.printf("%8d  %s%n", count, reason));
		this.out.println();
		for (RejectedFrame frame : frames) {
			this.out.printf("%d  %s  %s  %s%n", frame.seq(), Instant.ofEpochMilli(frame.receivedAt()), frame.reason(),
					FrameText.harmless(frame.detail()));
		}
	}

	private int printFrame(long seq, PrintStream err) throws SQLException {
		byte @Nullable [] body = this.rejects.body(seq);
		if (body == null) {
			err.println("The log does not hold frame " + seq + ", or no longer.");
			return REFUSED;
		}
		FrameText text = FrameText.of(body);
		this.out.println(text.text());
		if (!text.remark().isEmpty()) {
			err.println("(" + text.remark() + ")");
		}
		return 0;
	}

	/// @param counts how many of the kept frames each reason has
	/// @param frames the newest first
	private record Listing(Map<String, Long> counts, List<Row> frames) {

		static Listing of(Map<String, Long> counts, List<RejectedFrame> frames) {
			return new Listing(counts,
					frames.stream()
						.map((frame) -> new Row(frame.seq(), Instant.ofEpochMilli(frame.receivedAt()), frame.reason(),
								frame.detail()))
						.toList());
		}

	}

	private record Row(long seq, Instant receivedAt, String reason, String detail) {

	}

}
