package highwake.collector.rejects;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.Golden;
import highwake.collector.replay.Replay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ListRejectsTests {

	@TempDir
	private Path data;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@BeforeEach
	void hear() throws SQLException {
		ObjectNode negative = Golden.envelope("commodity-capi");
		Golden.message(negative).put("marketId", -5);
		ObjectNode nameless = Golden.envelope("commodity-capi");
		Golden.message(nameless).put("stationName", "");
		try (Replay replay = Replay.into(this.data)) {
			replay.accept(Golden.frame(negative));
			replay.accept("no zlib at all".getBytes(StandardCharsets.US_ASCII));
			replay.accept(Golden.frame(Golden.envelope("commodity-capi")));
			replay.accept(Golden.frame(nameless));
			replay.applyAll();
		}
	}

	@Test
	void saysHowManyFramesEachReasonHasAndThenTheNewest() {
		assertThat(run()).isZero();
		assertThat(lines()).satisfiesExactly((line) -> assertThat(line).isEqualTo("       2  BAD_FIELD"),
				(line) -> assertThat(line).isEqualTo("       1  NOT_ZLIB"), (line) -> assertThat(line).isEmpty(),
				(line) -> assertThat(line).startsWith("4  1970-01-01T00:00:00Z  BAD_FIELD  stationName "),
				(line) -> assertThat(line).startsWith("2  1970-01-01T00:00:00Z  NOT_ZLIB  "),
				(line) -> assertThat(line).startsWith("1  1970-01-01T00:00:00Z  BAD_FIELD  marketId "));
	}

	@Test
	void listsAsManyAsAskedWithTheReasonAskedFor() {
		assertThat(run("--reason=BAD_FIELD", "--limit=1")).isZero();
		assertThat(lines()).hasSize(4).last().asString().startsWith("4 ");
	}

	@Test
	void aReasonThatThereIsNotIsAnErrorAndNotAnEmptyList() {
		assertThat(run("--reason=NONSENSE")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("no reason NONSENSE", "BAD_FIELD, ");
		assertThat(this.out.size()).isZero();
	}

	@Test
	void tellsProgramsTheSame() {
		assertThat(run("--form=json")).isZero();
		JsonNode listing = JsonMapper.shared().readTree(this.out.toByteArray());
		assertThat(listing.at("/counts/BAD_FIELD").intValue()).isEqualTo(2);
		assertThat(listing.at("/frames").size()).isEqualTo(3);
		assertThat(listing.at("/frames/0").propertyNames()).containsExactly("seq", "receivedAt", "reason", "detail");
		assertThat(listing.at("/frames/0/seq").longValue()).isEqualTo(4);
	}

	@Test
	void printsAFrameAsItCame() {
		assertThat(run("--frame=1")).isZero();
		assertThat(JsonMapper.shared().readTree(this.out.toByteArray()).at("/message/marketId").longValue())
			.isEqualTo(-5);
	}

	@Test
	void printsTheBytesOfAFrameThatDoesNotInflate() {
		assertThat(run("--frame=2")).isZero();
		assertThat(lines()).containsExactly("6e 6f 20 7a 6c 69 62 20 61 74 20 61 6c 6c");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("the first 14 of 14 bytes");
	}

	@Test
	void refusesAFrameThatTheLogDoesNotHold() {
		assertThat(run("--frame=5")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("does not hold frame 5");
	}

	@Test
	void refusesADirectoryWithoutALog() {
		assertThat(run("--data=" + this.data.resolve("nowhere"))).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("no feed log");
	}

	@Test
	void whatATerminalWouldObeyIsShownInstead() {
		assertThat(FrameText.harmless("a\u001b[2Jb\u202ec")).isEqualTo("a\\u001b[2Jb\\u202ec");
	}

	private int run(String... words) {
		List<String> all = new ArrayList<>(List.of(words));
		if (all.stream().noneMatch((word) -> word.startsWith("--data="))) {
			all.add("--data=" + this.data);
		}
		return ListRejects.run(all.toArray(String[]::new), new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

	private List<String> lines() {
		return this.out.toString(StandardCharsets.UTF_8).lines().toList();
	}

}
