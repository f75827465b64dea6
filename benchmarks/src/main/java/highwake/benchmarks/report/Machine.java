package highwake.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What the figures were taken on: a figure without its machine says nothing.
///
/// @param load the load average of the last minute before the first run: figures of a busy machine are of little use
public record Machine(String cpu, int cores, String memory, String system, String java, double load) {

	private static final Path CPUS = Path.of("/proc/cpuinfo");

	private static final Path MEMORY = Path.of("/proc/meminfo");

	/// Looks at this machine.
	public static Machine here() {
		return new Machine(field(CPUS, "model name"), Runtime.getRuntime().availableProcessors(),
				field(MEMORY, "MemTotal"), System.getProperty("os.name") + " " + System.getProperty("os.version"),
				Runtime.version().toString(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	private static String field(Path file, String name) {
		if (!Files.isReadable(file)) {
			return "unknown";
		}
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter((line) -> line.startsWith(name))
				.map((line) -> line.substring(line.indexOf(':') + 1).strip())
				.findFirst()
				.orElse("unknown");
		}
		catch (IOException ex) {
			return "unknown";
		}
	}

}
