package highwake.auth.signin;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// What a person sees when signing in did not work. While sign-in is on, Spring Security's filters answer
/// `GET /auth/signin` and the callback before they get here.
@RestController
class SignInPages {

	static final String ERROR = "/auth/error";

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final Frontier frontier;

	SignInPages(Frontier frontier) {
		this.frontier = frontier;
	}

	@GetMapping(ERROR)
	ResponseEntity<String> error(@RequestParam(required = false) @Nullable String reason,
			@RequestParam(name = "return", required = false) @Nullable String returnTo) {
		Outcome outcome = Outcome.of(reason);
		String again = UriComponentsBuilder.fromPath(SignInRequests.PATH)
			.queryParam("return", "{return}")
			.encode()
			.buildAndExpand(ReturnPath.of(returnTo).path())
			.toUriString();
		Page page = new Page(outcome.title(), outcome.words(), again, "Try again");
		return ResponseEntity.status(outcome.status()).contentType(HTML).body(page.html());
	}

	@GetMapping({ SignInRequests.PATH, Frontier.CALLBACK })
	void notHere(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
		if (!this.frontier.isOn()) {
			throw new SignInIsOff();
		}
		// Spring MVC brings HEAD here too, which must not begin anything.
		throw new HttpRequestMethodNotSupportedException(request.getMethod(), Set.of(HttpMethod.GET.name()));
	}

}
