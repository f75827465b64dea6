package highwake.collector.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;

import highwake.collector.files.DataDirectory;
import highwake.collector.tasks.Task;
import highwake.collector.tasks.TaskFailed;
import highwake.collector.tasks.TaskKind;
import highwake.collector.tasks.TaskOrder;

import org.springframework.stereotype.Component;

/// The task `import`: the dump `file` of the source `source`, asked for at `at`.
@Component
class ImportKind implements TaskKind {

	private final DataDirectory directory;

	ImportKind(DataDirectory directory) {
		this.directory = directory;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public Task begin(TaskOrder order) {
		Path file = Path.of(order.require("file"));
		String word = order.require("source");
		Source source = Source.find(word)
			.orElseThrow(() -> new TaskFailed("There is no source '" + word + "'; there are "
					+ Arrays.stream(Source.values()).map(Source::word).collect(Collectors.joining(" and "))));
		try {
			return new ImportTask(new DumpImport(file, source, Instant.parse(order.require("at"))),
					this.directory.data().resolve("tasks").resolve(order.id() + ".txt"));
		}
		catch (DumpUnreadable ex) {
			throw new TaskFailed(String.valueOf(ex.getMessage()), ex);
		}
		catch (DateTimeParseException ex) {
			throw new TaskFailed("The task import needs the time at which it was asked for, not " + order.require("at"),
					ex);
		}
	}

}
