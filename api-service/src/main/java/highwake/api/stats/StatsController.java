package highwake.api.stats;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;

/// The version, the counts, and the addresses that lead here from elsewhere.
@RestController
@EnableConfigurationProperties(ReleaseProperties.class)
class StatsController {

	private final Stats stats;

	private final ReleaseProperties release;

	StatsController(Stats stats, ReleaseProperties release) {
		this.stats = stats;
		this.release = release;
	}

	/// The version of the program.
	record Version(String version) {
	}

	@GetMapping({ "/v2/version", "/api/v2/version" })
	ResponseEntity<Version> version() {
		return Answers.of(new Version(this.release.version()));
	}

	@GetMapping({ "/v2/stats", "/api/v2/stats" })
	ResponseEntity<StatsAnswer> stats() {
		return Answers.of(this.stats.now());
	}

	@GetMapping({ "/v2", "/api/v2" })
	ResponseEntity<Void> root() {
		return found("/v2/stats");
	}

	/// The first version's clients are led to the second, with their query.
	@GetMapping({ "/v1/**", "/api/v1/**" })
	ResponseEntity<Void> firstVersion(HttpServletRequest request) {
		String uri = request.getRequestURI();
		String rest = uri.substring(uri.indexOf("1") + 1);
		String query = (request.getQueryString() == null) ? "" : "?" + request.getQueryString();
		return found("/v2" + rest + query);
	}

	private static ResponseEntity<Void> found(String location) {
		return ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, location).build();
	}

}
