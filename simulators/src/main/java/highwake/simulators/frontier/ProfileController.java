package highwake.simulators.frontier;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The Companion API: what it offers, and a commander's profile.
@RestController
class ProfileController {

	private final Grants grants;

	ProfileController(Grants grants) {
		this.grants = grants;
	}

	@GetMapping("/")
	Map<String, List<Link>> links() {
		return Map.of("links", List.of(new Link("/profile", "CommanderProfile", "GET", "Commander profile")));
	}

	@GetMapping("/profile")
	Profile profile(@RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
		Grants.Access access = this.grants.require(Bearer.token(authorization));
		if (!access.allowsCapi()) {
			throw OAuthRefusal.insufficientScope();
		}
		return Profile.of(access.commander());
	}

	/// One of CAPI's endpoints.
	record Link(String href, String rel, String type, String title) {
	}

}
