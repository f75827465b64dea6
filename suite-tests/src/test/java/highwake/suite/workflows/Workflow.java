package highwake.suite.workflows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import highwake.suite.Project;
import org.yaml.snakeyaml.Yaml;

/// One workflow file.
///
/// @param name of the file, without `.yml`
/// @param text as it stands there
/// @param tree as YAML reads it; the key `on` is `true` there, for so YAML 1.1 reads that word
public record Workflow(String name, String text, Map<Object, Object> tree) {

	/// Every workflow of the project, by name.
	static List<Workflow> all() {
		try (Stream<Path> files = Files.list(Project.root().resolve(".github/workflows"))) {
			return files.sorted().map(Workflow::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// The one in a file.
	public static Workflow named(String name) {
		return read(Project.root().resolve(".github/workflows").resolve(name + ".yml"));
	}

	private static Workflow read(Path file) {
		try {
			String text = Files.readString(file);
			return new Workflow(file.getFileName().toString().replace(".yml", ""), text, new Yaml().load(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// The step with a name.
	public Step step(String name) {
		return jobs().stream()
			.flatMap((job) -> job.steps().stream())
			.filter((step) -> name.equals(step.keys().get("name")))
			.findFirst()
			.orElseThrow();
	}

	List<Job> jobs() {
		return map(this.tree.getOrDefault("jobs", Map.of())).entrySet()
			.stream()
			.map((job) -> new Job(this.name + "." + job.getKey(), map(job.getValue())))
			.toList();
	}

	@Override
	public String toString() {
		return this.name;
	}

	@SuppressWarnings("unchecked")
	private static Map<Object, Object> map(Object node) {
		return (Map<Object, Object>) node;
	}

	/// One job, or the call of another workflow.
	record Job(String name, Map<Object, Object> keys) {

		/// Where the steps stand; none in a call.
		@SuppressWarnings("unchecked")
		List<Step> steps() {
			List<Object> steps = (List<Object>) this.keys.getOrDefault("steps", List.of());
			return steps.stream().map((step) -> new Step(this.name, map(step))).toList();
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	/// One step.
	public record Step(String job, Map<Object, Object> keys) {

		/// What it runs in bash, or nothing.
		public String run() {
			return this.keys.getOrDefault("run", "").toString();
		}

		/// The variables that it is given.
		public Map<Object, Object> env() {
			return map(this.keys.getOrDefault("env", Map.of()));
		}

		@Override
		public String toString() {
			return this.job + ": " + this.keys.getOrDefault("name", this.keys.getOrDefault("uses", ""));
		}

	}

}
