package highwake.website.account;

import highwake.website.api.Api;
import highwake.website.api.ApiAway;
import highwake.website.api.ApiRefused;
import highwake.website.api.Question;
import highwake.website.api.Visitor;
import highwake.website.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/// The account page, and the corner that every page loads by itself, so that no other page ever names a commander.
@Controller
class AccountController {

	private final Api api;

	AccountController(Api api) {
		this.api = api;
	}

	@GetMapping("/account")
	Page account(Visitor visitor, HttpServletResponse response,
			@RequestHeader(name = HttpHeaders.COOKIE, required = false) @Nullable String cookie) {
		return Page.of("pages/account.jte", view(visitor, cookie, response)).kept(Page.Keeping.NEVER);
	}

	@GetMapping("/account/corner")
	Page corner(Visitor visitor, HttpServletResponse response,
			@RequestHeader(name = HttpHeaders.COOKIE, required = false) @Nullable String cookie) {
		return Page.of("parts/corner.jte", view(visitor, cookie, response)).kept(Page.Keeping.NEVER);
	}

	/// Asks with the browser's cookies, and hands on those that the answer sets: the
	/// token of the sign-out form belongs to them.
	private AccountView view(Visitor visitor, @Nullable String cookie, HttpServletResponse response) {
		try {
			ResponseEntity<Me> answer = this.api.asBrowser(visitor, Question.of("/auth/me"), Me.class, cookie);
			answer.getHeaders()
				.getOrEmpty(HttpHeaders.SET_COOKIE)
				.forEach((set) -> response.addHeader(HttpHeaders.SET_COOKIE, set));
			Me me = answer.getBody();
			return (me != null) ? AccountView.of(me) : AccountView.AWAY;
		}
		catch (ApiAway | ApiRefused ex) {
			return AccountView.AWAY;
		}
	}

}
