package highwake.simulators.frontier;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The page on which a commander signs in, and what follows the choice.
@RestController
class SignInController {

	/// Nothing but the page's own style; the form leads to loopback only, as redirects
	/// do.
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	private final Commanders commanders;

	private final Grants grants;

	private final SignInPage page;

	SignInController(Commanders commanders, Grants grants, SignInPage page) {
		this.commanders = commanders;
		this.grants = grants;
		this.page = page;
	}

	@GetMapping("/auth")
	ResponseEntity<String> ask(@RequestParam MultiValueMap<String, String> parameters) {
		return html(HttpStatus.OK,
				this.page.choice(SignInRequest.of(parameters), parameters.toSingleValueMap(), this.commanders.all()));
	}

	/// The choice: a commander's number, or none for "deny".
	@PostMapping("/auth")
	ResponseEntity<String> choose(@RequestParam MultiValueMap<String, String> parameters) {
		SignInRequest request = SignInRequest.of(parameters);
		return redirect(request.answer(answer(request, parameters.getFirst("commander"))));
	}

	@ExceptionHandler
	ResponseEntity<String> declined(SignInRequest.Declined ex) {
		return redirect(ex.location());
	}

	@ExceptionHandler
	ResponseEntity<String> refused(OAuthRefusal ex) {
		return html(ex.status(), this.page.refusal(String.valueOf(ex.getMessage())));
	}

	private Map<String, String> answer(SignInRequest request, @Nullable String chosen) {
		if (chosen == null) {
			return Map.of("error", "access_denied", "error_description", "The commander denied the request");
		}
		Commander commander = this.commanders.all()
			.stream()
			.filter((candidate) -> String.valueOf(candidate.id()).equals(chosen))
			.findFirst()
			.orElseThrow(() -> OAuthRefusal.invalidRequest("There is no commander " + chosen));
		return Map.of("code", this.grants.allow(request, commander));
	}

	private static ResponseEntity<String> redirect(URI location) {
		return ResponseEntity.status(HttpStatus.FOUND).location(location).cacheControl(CacheControl.noStore()).build();
	}

	private static ResponseEntity<String> html(HttpStatus status, String page) {
		return ResponseEntity.status(status)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", POLICY)
			.header("Referrer-Policy", "no-referrer")
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(page);
	}

}
