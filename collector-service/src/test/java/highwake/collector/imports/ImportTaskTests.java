package highwake.collector.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import highwake.collector.files.DataDirectory;
import highwake.collector.log.SqliteFeedLog;
import highwake.collector.projections.ProjectedFile;
import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import highwake.collector.tasks.Task;
import highwake.collector.tasks.TaskFailed;
import highwake.collector.tasks.TaskOrder;
import highwake.collector.tasks.TaskProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// The task as the lead does it: from its order to what the person who gave it is told.
class ImportTaskTests {

	@TempDir
	private Path data;

	@SuppressWarnings("NullAway.Init")
	private LeadContext lead;

	@BeforeEach
	void open() throws Exception {
		this.lead = new LeadContext(this.data, SqliteFeedLog.open(this.data), ProjectedFile.openAll(this.data));
	}

	@AfterEach
	void close() throws Exception {
		for (ProjectedFile file : this.lead.files()) {
			file.close();
		}
		((SqliteFeedLog) this.lead.log()).close();
	}

	@Test
	void tellsWhatItDid() throws Exception {
		Path dump = dump("[" + Dumps.spansh() + "]");
		TaskProgress end = run(order("spansh", dump));
		assertThat(end).isEqualTo(new TaskProgress(Files.size(dump), Files.size(dump), "bytes",
				"1 element read; of 13 facts 8 changed a system, station or market"));
		assertThat(run(order("spansh", dump)).message())
			.isEqualTo("1 element read; of 13 facts 0 changed a system, station or market");
		assertThat(this.data.resolve("tasks/one.txt")).doesNotExist();
	}

	@Test
	void onTheWayBackToWhereItWasItTellsNoShareOfTheWhole() throws Exception {
		Path dump = this.data.resolve("dump.json.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
			String system = "{" + " ".repeat(1 << 20) + Dumps.spansh().substring(1);
			out.write(("[" + (system + ",\n").repeat(40) + system + "]").getBytes(StandardCharsets.UTF_8));
		}
		try (Task first = begin(order("spansh", dump))) {
			for (int i = 0; i < 38; i++) {
				first.step(this.lead);
			}
			assertThat(first.progress().total()).isEqualTo(Files.size(dump));
			assertThat(first.progress().message()).startsWith("38 elements read");
		}
		try (Task resumed = begin(order("spansh", dump))) {
			resumed.step(this.lead);
			assertThat(resumed.progress().total()).isZero();
			assertThat(resumed.progress().message()).startsWith("38 elements read")
				.endsWith("; going back to where it was");
			resumed.step(this.lead);
			resumed.step(this.lead);
			assertThat(resumed.progress().total()).isEqualTo(Files.size(dump));
			assertThat(resumed.progress().message()).startsWith("39 elements read").doesNotContain("going back");
		}
	}

	@Test
	void listsWhatItCouldNotUse() throws Exception {
		Path dump = dump("[\n" + Dumps.spansh((text) -> text.replace("\"Dock\"", "\"Juggling\"")) + ",\n{},\n]");
		Path listed = this.data.resolve("tasks/one.txt");
		assertThat(run(order("spansh", dump)).message()).isEqualTo(
				"2 elements read; of 13 facts 8 changed a system, station or market; not used: 1 element, 1 unknown word, listed in "
						+ listed);
		assertThat(Files.readAllLines(listed)).contains("The first problems:", "service \"Juggling\": 1")
			.anyMatch((line) -> line.matches("element 2 at byte \\d+: id64 is missing"));
	}

	@Test
	void aDumpThatIsCutOffFailsAndTellsWhatIsKept() throws Exception {
		Path dump = dump("[\n" + Dumps.edsm() + ",\n{\"id64\":7");
		assertThatExceptionOfType(TaskFailed.class).isThrownBy(() -> run(order("edsm", dump)))
			.withMessage("The dump is cut off: it ends within element 2, which begins at byte "
					+ (Dumps.edsm().getBytes(StandardCharsets.UTF_8).length + 4)
					+ ". What came before it is in the files: 1 element read; of 4 facts 3 changed a system, station or market");
	}

	@Test
	void aDumpOfTheOtherSourceIsRefused() throws Exception {
		assertRefused("edsm", "[" + Dumps.spansh() + "]",
				"It is no dump of EDSM, but of Spansh, by its first element: import it with `./highwake import spansh FILE`");
		for (String edsm : List.of(Dumps.edsm(), Dumps.edsmStation())) {
			assertRefused("spansh", "[" + edsm + "]",
					"It is no dump of Spansh, but of EDSM, by its first element: import it with `./highwake import edsm FILE`");
		}
	}

	@Test
	void aFileThatIsNoDumpIsRefusedAndNothingElseIsSaid() throws Exception {
		for (String source : List.of("spansh", "edsm")) {
			assertRefused(source, "<html>", "Not a dump: it begins with neither an array nor an object");
			assertRefused(source, "", "Not a dump: there is no element in it");
		}
	}

	@Test
	void aFileOfWhichNothingCouldBeUsedFails() throws Exception {
		assertRefused("spansh", "[]",
				"Nothing in it could be used, so it is no dump that Highwake knows: 0 elements read; of 0 facts 0 changed a system, station or market");
		assertRefused("edsm", "{\"error\":\"not found\"}",
				"Nothing in it could be used, so it is no dump that Highwake knows: 1 element read; of 0 facts 0 changed a system, station or market; not used: 1 element, listed in "
						+ this.data.resolve("tasks/one.txt"));
	}

	private void assertRefused(String source, String text, String because) throws Exception {
		Path dump = dump(text);
		assertThatExceptionOfType(TaskFailed.class).isThrownBy(() -> run(order(source, dump))).withMessage(because);
	}

	@Test
	void anOrderThatMakesNoSenseFails() throws Exception {
		Path dump = dump("[]");
		assertFails(Map.of("source", "spansh", "at", "2026-11-20T12:00:00Z"), "needs file");
		assertFails(Map.of("source", "eddb", "file", dump.toString(), "at", "2026-11-20T12:00:00Z"),
				"There is no source 'eddb'; there are spansh and edsm");
		assertFails(Map.of("source", "edsm", "file", dump.toString(), "at", "noon"),
				"the time at which it was asked for");
		assertFails(Map.of("source", "edsm", "file", dump + "x", "at", "2026-11-20T12:00:00Z"), "Cannot read");
	}

	private void assertFails(Map<String, String> words, String because) {
		assertThatExceptionOfType(TaskFailed.class).isThrownBy(() -> run(new TaskOrder("one", "import", words)))
			.withMessageContaining(because);
	}

	private TaskProgress run(TaskOrder order) throws Exception {
		try (Task task = begin(order)) {
			Step step = Step.MORE;
			while (step == Step.MORE) {
				step = task.step(this.lead);
			}
			assertThat(step).isEqualTo(Step.DONE);
			return task.progress();
		}
	}

	private Task begin(TaskOrder order) {
		return new ImportKind(new DataDirectory(this.data)).begin(order);
	}

	private static TaskOrder order(String source, Path dump) {
		return new TaskOrder("one", "import",
				Map.of("source", source, "file", dump.toString(), "at", Dumps.ORDERED.toString()));
	}

	private Path dump(String text) throws IOException {
		return Files.writeString(this.data.resolve("dump.json"), text);
	}

}
