package highwake.suite.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import highwake.suite.Project;
import highwake.suite.browser.SmallSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/// The alert rules speak of what the programs really export, and the how-to of every alert.
@ExtendWith(SmallSuite.Shared.class)
class AlertsTests {

	/// A metric, and the labels that it is chosen by. In PromQL a word before a bracket
	/// or a brace, or with an underscore in it, is a metric, if it is none of its
	/// functions.
	private static final Pattern SELECTOR = Pattern.compile("\\b([a-z]+(?:_[a-z0-9]+)+)\\b(?!\\()(?:\\{([^}]*)})?");

	private static final Pattern LABEL = Pattern.compile("([a-z]+)(=~|=)\"([^\"]*)\"");

	@Test
	void nameMetricsAndLabelsThatARunningSuiteExports(SmallSuite suite) throws Exception {
		List<String> exported = exported(suite.site());
		for (Rule rule : rules()) {
			for (MatchResult selector : SELECTOR.matcher(rule.expression()).results().toList()) {
				assertThat(exported).as(rule.name() + ": " + selector.group())
					.anyMatch((sample) -> fits(sample, selector));
			}
		}
	}

	@Test
	void nameAtLeastOneMetricEach() throws IOException {
		assertThat(rules()).hasSizeGreaterThan(10)
			.allSatisfy((rule) -> assertThat(
					SELECTOR.matcher(rule.expression()).find() || rule.expression().startsWith("up{"))
				.as(rule.name())
				.isTrue());
	}

	@Test
	void areExplained() throws IOException {
		Set<String> headings = Files.readString(Project.root().resolve("docs/how-to/answer-an-alert.md"))
			.lines()
			.filter((line) -> line.startsWith("## "))
			.map((line) -> line.substring(3))
			.collect(Collectors.toSet());
		assertThat(rules().stream().map(Rule::name)).containsExactlyInAnyOrderElementsOf(headings);
		assertThat(rules()).allSatisfy((rule) -> {
			assertThat(rule.severity()).isIn("page", "ticket");
			assertThat(rule.summary()).isNotBlank();
		});
	}

	/// A sample is one line: a name, labels, a value.
	private static boolean fits(String sample, MatchResult selector) {
		if (!sample.matches(selector.group(1) + "[{ ].*")) {
			return false;
		}
		String labels = (selector.group(2) != null) ? selector.group(2) : "";
		return LABEL.matcher(labels)
			.results()
			.allMatch((label) -> sample
				.contains(label.group(1) + "=\"" + (label.group(2).equals("=") ? label.group(3) + "\"" : "")));
	}

	/// Everything that Prometheus would read: of all programs and of Caddy.
	private static List<String> exported(URI site) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			Stream.Builder<String> samples = Stream.builder();
			client.send(HttpRequest.newBuilder(site).build(), BodyHandlers.discarding()); // so
																							// that
																							// there
																							// is
																							// one
																							// to
																							// count
			for (String service : List.of("collector", "api", "auth", "website", "caddy")) {
				URI metrics = URI
					.create("http://127.0.0.1:%d/actuator/%s/prometheus".formatted(site.getPort() + 10_000, service));
				String text = client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body();
				text.lines().filter((line) -> !line.startsWith("#")).forEach(samples);
			}
			return samples.build().toList();
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Rule> rules() throws IOException {
		Map<String, List<Map<String, Object>>> file = new Yaml()
			.load(Files.readString(Project.root().resolve("deploy/alerts.yml")));
		return file.getOrDefault("groups", List.of())
			.stream()
			.flatMap((group) -> ((List<Map<String, Object>>) group.getOrDefault("rules", List.of())).stream())
			.map((rule) -> new Rule(rule.getOrDefault("alert", "").toString(), rule.getOrDefault("expr", "").toString(),
					((Map<String, String>) rule.getOrDefault("labels", Map.of())).getOrDefault("severity", ""),
					((Map<String, String>) rule.getOrDefault("annotations", Map.of())).getOrDefault("summary", "")))
			.toList();
	}

	/// One rule.
	private record Rule(String name, String expression, String severity, String summary) {
	}

}
