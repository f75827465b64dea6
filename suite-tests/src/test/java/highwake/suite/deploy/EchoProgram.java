package highwake.suite.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A program in the API's place that says back what it was told, on the same Tomcat, socket and graceful stop as the real
/// ones, none of which has a route that a test could post thousands of bodies to. It writes down the id of every POST
/// before it answers, so that lost and doubled ones can be counted. It names the few auto-configurations it wants, and so
/// starts soon.
///
/// A file `behaviour` in its release makes it worse: `never-ready`, or `fails-smoke`.
@SpringBootConfiguration
@ImportAutoConfiguration({ HttpMessageConvertersAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class,
		DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class })
@RestController
public class EchoProgram {

	private static final String RELEASE = System.getenv().getOrDefault("HIGHWAKE_RELEASE", "dev");

	private static final Path POSTS = Path.of(System.getenv().getOrDefault("HIGHWAKE_ECHO_POSTS", "/dev/null"));

	private static final String BEHAVIOUR = behaviour();

	/// @param args none
	public static void main(String[] args) {
		SpringApplication program = new SpringApplication(EchoProgram.class);
		program.setDefaultProperties(Map.of("server.shutdown", "graceful",
				"spring.lifecycle.timeout-per-shutdown-phase", "20s", "spring.main.banner-mode", "off"));
		program.run(args);
	}

	private static String behaviour() {
		try {
			Path file = Path.of("behaviour");
			return Files.exists(file) ? Files.readString(file).strip() : "";
		}
		catch (IOException ex) {
			return "";
		}
	}

	@GetMapping({ "/v3/ping", "/actuator/info" })
	String release() {
		return "{\"release\":\"" + RELEASE + "\"}";
	}

	@GetMapping("/actuator/health/{group}")
	ResponseEntity<String> health(@PathVariable String group) {
		return (group.equals("readiness") && BEHAVIOUR.equals("never-ready"))
				? ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("not willing") : ResponseEntity.ok("UP");
	}

	/// What the smoke test asks for.
	@GetMapping("/v3/status")
	ResponseEntity<String> status() {
		return BEHAVIOUR.equals("fails-smoke") ? ResponseEntity.internalServerError().body("no")
				: ResponseEntity.ok("yes");
	}

	/// @param id of this POST and no other
	/// @param ms how long it thinks first
	@PostMapping("/v3/echo")
	ResponseEntity<byte[]> echo(@RequestBody byte[] body, @RequestHeader("X-Id") String id,
			@RequestParam(defaultValue = "0") long ms) throws IOException, InterruptedException {
		Files.write(POSTS, (id + "\n").getBytes(StandardCharsets.US_ASCII), StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
		Thread.sleep(ms);
		return ResponseEntity.status(HttpStatus.OK).contentType(MediaType.APPLICATION_OCTET_STREAM).body(body);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> socket() {
		Path socket = Path.of(System.getenv().getOrDefault("HIGHWAKE_SOCKET", "run/http.sock"));
		return (factory) -> factory.addConnectorCustomizers((connector) -> {
			socket.toFile().delete();
			connector.setProperty("unixDomainSocketPath", socket.toString());
			connector.setProperty("unixDomainSocketPathPermissions", "rw-rw----");
		});
	}

}
