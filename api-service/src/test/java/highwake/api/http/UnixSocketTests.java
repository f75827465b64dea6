package highwake.api.http;

import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import highwake.api.Settings;

class UnixSocketTests {

	@Test
	void byDefaultThereIsNone() {
		assertThat(Settings.bind("highwake", UnixSocket.Properties.class, Map.of()))
			.isEqualTo(new UnixSocket.Properties(null));
	}

	@Test
	void aPathIsTaken() {
		assertThat(
				Settings.bind("highwake", UnixSocket.Properties.class, Map.of("highwake.socket", "/run/api/http.sock")))
			.isEqualTo(new UnixSocket.Properties(Path.of("/run/api/http.sock")));
	}

	@Test
	void refusesAPathThatTheKernelWouldCut() {
		Settings.refuses("highwake", UnixSocket.Properties.class, "highwake.socket", "/" + "s".repeat(107));
	}

}
