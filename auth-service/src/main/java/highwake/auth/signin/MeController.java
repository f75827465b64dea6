package highwake.auth.signin;

import highwake.auth.sessions.SignedInCommander;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells the website's sign-in corner who its visitor is: always a 200, for having signed in is no duty.
@RestController
class MeController {

	private final Frontier frontier;

	MeController(Frontier frontier) {
		this.frontier = frontier;
	}

	@GetMapping("/auth/me")
	ResponseEntity<Me> me(CsrfToken csrf) {
		@Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
		Me me = (who instanceof SignedInCommander signedIn) ? new Me.SignedIn(signedIn.commander(), csrf)
				: new Me.SignedOut(this.frontier.isOn());
		return ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.COOKIE).body(me);
	}

}
