package highwake.website.pages;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Lets a browser fetch a page of this site while somebody points at its link, so that it opens at once.
///
/// Pages name these rules in `Speculation-Rules`; browsers that do not know the header lose nothing.
@Controller
class LinkRules {

	static final String PATH = "/links.speculationrules";

	private static final String RULES = """
			{"prefetch":[{"source":"document","eagerness":"moderate","where":{"and":[{"href_matches":"/*"},\
			{"not":{"href_matches":["/v2/*","/v3/*","/api/*","/auth/*","/account*"]}}]}}]}
			""";

	@GetMapping(PATH)
	ResponseEntity<String> rules() {
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("application/speculationrules+json"))
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
			.body(RULES);
	}

}
