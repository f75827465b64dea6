package highwake.collector.files;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DataClaimTests {

	private static final String SHARER = """
			import java.nio.channels.FileChannel;
			import java.nio.file.Path;
			import java.nio.file.StandardOpenOption;

			class Sharer {

				public static void main(String[] arguments) throws Exception {
					try (FileChannel channel = FileChannel.open(Path.of(arguments[0], "restore.lock"),
							StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
						channel.lock(0, Long.MAX_VALUE, true);
						System.out.println("shared");
						Thread.sleep(60_000);
					}
				}

			}
			""";

	@TempDir
	private Path data;

	@Test
	void whoeverIsAloneKeepsOthersOutUntilHeIsDone() {
		try (DataClaim alone = DataClaim.alone(this.data); DataClaim shared = DataClaim.shared(this.data)) {
			assertThat(alone.isHeld()).isTrue();
			assertThat(shared.isHeld()).isFalse();
		}
		try (DataClaim shared = DataClaim.shared(this.data); DataClaim alone = DataClaim.alone(this.data)) {
			assertThat(shared.isHeld()).isTrue();
			assertThat(alone.isHeld()).isFalse();
		}
	}

	@Test
	void collectorsShareAndNoneOfThemMayBeLeftForOneToBeAlone() throws Exception {
		Path source = this.data.resolve("Sharer.java");
		Files.writeString(source, SHARER);
		Process sharer = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				source.toString(), this.data.toString()))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try (BufferedReader said = sharer.inputReader(StandardCharsets.UTF_8)) {
			assertThat(said.readLine()).isEqualTo("shared");
			try (DataClaim shared = DataClaim.shared(this.data)) {
				assertThat(shared.isHeld()).isTrue();
			}
			try (DataClaim alone = DataClaim.alone(this.data)) {
				assertThat(alone.isHeld()).isFalse();
			}
			sharer.destroyForcibly();
			assertThat(sharer.waitFor(20, TimeUnit.SECONDS)).isTrue();
			try (DataClaim alone = DataClaim.alone(this.data)) {
				assertThat(alone.isHeld()).isTrue();
			}
		}
		finally {
			sharer.destroyForcibly();
		}
	}

}
