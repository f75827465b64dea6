package highwake.website.pages;

import java.net.URI;
import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Remembers whether a visitor wants the dark or the light pages.
@Controller
class ThemeChoice {

	private static final Duration REMEMBERED = Duration.ofDays(365);

	/// Sets the cookie and returns to the page where it was chosen; never to another
	/// site.
	@PostMapping("/theme")
	ResponseEntity<Void> choose(@RequestParam(defaultValue = "auto") String theme,
			@RequestParam(defaultValue = "/") String back) {
		ResponseCookie cookie = ResponseCookie.from(Theme.COOKIE, Theme.of(theme).value())
			.path("/")
			.maxAge(REMEMBERED)
			.sameSite("Lax")
			.build();
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(URI.create(isOurs(back) ? back : "/"))
			.header(HttpHeaders.SET_COOKIE, cookie.toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.build();
	}

	private static boolean isOurs(String path) {
		return path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>^`{|}]]*");
	}

}
