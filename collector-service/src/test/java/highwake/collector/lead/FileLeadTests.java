package highwake.collector.lead;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileLeadTests {

	/// Takes the lead of the directory in its first argument, says so, and waits for its
	/// input to end.
	private static final String HOLDER = """
			import java.nio.channels.FileChannel;
			import java.nio.file.*;
			public class Holder {
				public static void main(String[] args) throws Exception {
					try (FileChannel file = FileChannel.open(Path.of(args[0], "lead.lock"), StandardOpenOption.CREATE,
							StandardOpenOption.WRITE)) {
						System.out.println(file.tryLock() != null);
						System.in.read();
					}
				}
			}
			""";

	@TempDir
	private Path data;

	@Test
	void oneOfTwoHoldsTheLead() {
		try (FileLead one = new FileLead(this.data); FileLead other = new FileLead(this.data)) {
			assertThat(one.isHeld()).isFalse();
			assertThat(one.tryTake()).isTrue();
			assertThat(one.tryTake()).isTrue();
			assertThat(one.isHeld()).isTrue();
			assertThat(other.tryTake()).isFalse();
			assertThat(other.isHeld()).isFalse();
		}
	}

	@Test
	void theOtherTakesTheLeadThatWasGivenUp() {
		FileLead one = new FileLead(this.data);
		one.tryTake();
		one.close();
		assertThat(one.isHeld()).isFalse();
		try (FileLead other = new FileLead(this.data)) {
			assertThat(other.tryTake()).isTrue();
		}
	}

	@Test
	void aLeadWhoseFileWasRemovedIsLostAndCanBeTakenAnew() throws IOException {
		try (FileLead one = new FileLead(this.data); FileLead other = new FileLead(this.data)) {
			one.tryTake();
			Files.delete(this.data.resolve("lead.lock"));
			assertThat(one.isHeld()).isFalse();
			assertThat(other.tryTake()).isTrue();
			assertThat(one.isHeld()).isFalse();
			assertThat(one.tryTake()).isFalse();
		}
	}

	@Test
	void anotherProcessKeepsTheLeadUntilItDies() throws Exception {
		Path source = this.data.resolve("Holder.java");
		Files.writeString(source, HOLDER);
		Process holder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				source.toString(), this.data.toString()))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8);
				FileLead lead = new FileLead(this.data)) {
			assertThat(said.readLine()).isEqualTo("true");
			assertThat(lead.tryTake()).isFalse();
			holder.destroyForcibly();
			assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
			assertThat(lead.tryTake()).isTrue();
		}
		finally {
			holder.destroyForcibly();
		}
	}

}
