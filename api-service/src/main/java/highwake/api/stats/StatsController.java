package highwake.api.stats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import highwake.api.http.Answers;

/// The version, the counts, and the addresses that lead here from elsewhere.
@RestController
@EnableConfigurationProperties(ReleaseProperties.class)
class StatsController {

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

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

	/// For a person who opens the API's host in a browser.
	@GetMapping({ "/", "/api" })
	ResponseEntity<String> summary() {
		StatsAnswer now = this.stats.now();
		String text = String.format(Locale.ROOT, """
				Highwake API %s
				Star systems: %,d
				Points of interest: %,d
				Stations: %,d
				Fleet carriers: %,d
				Markets: %,d
				Orders: %,d
				Updates in the last 24 hours: %,d
				""", this.release.version(), now.systems(), now.pointsOfInterest(), now.stations().stations(),
				now.stations().carriers(), now.trade().markets(), now.trade().orders(), now.updatedInLast24Hours());
		return ResponseEntity.ok().contentType(TEXT).body(text);
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
