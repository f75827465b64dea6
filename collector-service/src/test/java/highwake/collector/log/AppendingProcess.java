package highwake.collector.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A collector's intake in a process of its own: appends one frame that all such processes have in common, then frames
/// of its own, one a transaction.
final class AppendingProcess {

	private AppendingProcess() {
	}

	/// @param arguments the data directory, what its frames begin with, how many there
	/// are
	static void main(String[] arguments) {
		try (SqliteFeedLog log = SqliteFeedLog.open(Path.of(arguments[0]))) {
			log.append(List.of(frame("common")));
			for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
				log.append(List.of(frame(arguments[1] + i)));
			}
		}
	}

	private static HeardFrame frame(String body) {
		return new HeardFrame(Instant.EPOCH, body.getBytes(StandardCharsets.UTF_8));
	}

}
