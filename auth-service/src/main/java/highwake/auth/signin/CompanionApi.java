package highwake.auth.signin;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/// Asks the companion API whose an access token is: `GET /profile`, `commander.id` and `commander.name`.
///
/// Source: Frontier's companion API. It answers 418 while the game is down for maintenance, and a profile without a
/// commander for an account that never flew.
@Component
class CompanionApi implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

	private static final int MAINTENANCE = 418;

	private static final int LONGEST_NAME = 200;

	private final RestClient http;

	private final URI profile;

	CompanionApi(FrontierHttp http, FrontierProperties properties) {
		this.http = http.forJson();
		this.profile = URI.create(properties.capi() + "/profile");
	}

	@Override
	public OAuth2User loadUser(OAuth2UserRequest request) {
		try {
			return commander(this.http.get()
				.uri(this.profile)
				.headers((headers) -> headers.setBearerAuth(request.getAccessToken().getTokenValue()))
				.retrieve()
				.body(Profile.class));
		}
		catch (RestClientResponseException ex) {
			HttpStatusCode status = ex.getStatusCode();
			boolean isDown = status.is5xxServerError() || status.value() == MAINTENANCE;
			throw refusal(isDown ? Outcome.UNAVAILABLE : Outcome.FAILED, ex);
		}
		catch (RestClientException ex) {
			throw refusal(Outcome.UNAVAILABLE, ex);
		}
	}

	private static FrontierCommander commander(@Nullable Profile profile) {
		Profile.Pilot pilot = (profile != null) ? profile.commander() : null;
		Long id = (pilot != null) ? pilot.id() : null;
		String name = (pilot != null) ? pilot.name() : null;
		if (id == null || id <= 0 || name == null || name.isBlank() || name.length() > LONGEST_NAME) {
			throw new OAuth2AuthenticationException(Outcome.NO_COMMANDER.word());
		}
		return new FrontierCommander(id, name);
	}

	private static OAuth2AuthenticationException refusal(Outcome outcome, Exception cause) {
		return new OAuth2AuthenticationException(new OAuth2Error(outcome.word()), cause);
	}

	/// What we read of a profile, which has much more.
	record Profile(@Nullable Pilot commander) {

		record Pilot(@Nullable Long id, @Nullable String name) {
		}

	}

}
