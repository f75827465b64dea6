package highwake.auth.http;

import java.nio.file.Path;
import java.util.Map;

import highwake.auth.Settings;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.BindException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HttpPropertiesTests {

	@Test
	void byDefaultThereIsNoSocket() {
		assertThat(Settings.of(HttpProperties.class, "highwake", Map.of()).socket()).isNull();
		assertThat(Settings.ofEnvironment(HttpProperties.class, "highwake", Map.of("HIGHWAKE_SOCKET", "")).socket())
			.isNull();
	}

	@Test
	void everyKeyIsRead() {
		assertThat(Settings.ofEnvironment(HttpProperties.class, "highwake", Map.of("HIGHWAKE_SOCKET", "/tmp/a.sock"))
			.socket()).isEqualTo(Path.of("/tmp/a.sock"));
	}

	@Test
	void refusesAPathThatTheKernelWouldCutOff() {
		assertThatExceptionOfType(BindException.class).isThrownBy(
				() -> Settings.of(HttpProperties.class, "highwake", Map.of("highwake.socket", "/" + "s".repeat(107))))
			.havingRootCause()
			.withMessageContaining("HIGHWAKE_SOCKET is longer than the 107 characters");
	}

}
