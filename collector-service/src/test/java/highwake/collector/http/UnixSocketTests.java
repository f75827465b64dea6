package highwake.collector.http;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UnixSocketTests {

	@TempDir
	private Path directory;

	@Test
	void withoutASettingThePortIsListenedOn() {
		assertThat(customized(null).getProperty("unixDomainSocketPath")).isNull();
		assertThat(customized(Path.of("")).getProperty("unixDomainSocketPath")).isNull();
	}

	@Test
	void aFileThatAKilledProgramLeftIsRemovedAndDirectoriesAreMade() throws Exception {
		Path socket = this.directory.resolve("run/http.sock");
		Files.createDirectories(socket.getParent());
		Files.createFile(socket);
		Connector connector = customized(socket);
		assertThat(socket).doesNotExist();
		assertThat(connector.getProperty("unixDomainSocketPath")).isEqualTo(socket.toString());
		assertThat(connector.getProperty("unixDomainSocketPathPermissions")).isEqualTo("rw-rw----");
	}

	@Test
	void refusesAPathOfMoreThan107BytesHoweverFewCharactersItHas() {
		Path longest = Path.of("/" + "x".repeat(102) + ".tmp");
		assertThat(longest.toString()).hasSize(107);
		assertThatIllegalArgumentException().isThrownBy(() -> customized(Path.of("/tmp" + longest)));
		assertThatIllegalArgumentException().isThrownBy(() -> customized(Path.of("/tmp/" + "é".repeat(52))))
			.withMessageContaining("107 bytes");
	}

	private static Connector customized(@Nullable Path socket) {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();
		new UnixSocket(new UnixSocket.Setting(socket)).customize(factory);
		Connector connector = new Connector();
		factory.getConnectorCustomizers().forEach((customizer) -> customizer.customize(connector));
		return connector;
	}

}
