package highwake.simulators.frontier;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GrantsTests {

	private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

	private static final String REDIRECT = "http://localhost:8080/auth/callback";

	private static final Commander COMMANDER = new Commanders().all().getFirst();

	private Instant now = Instant.parse("2026-11-20T12:00:00Z");

	private final Grants grants = new Grants(
			new FrontierProperties(Duration.ofSeconds(60), Duration.ofHours(4), Duration.ofDays(25)), () -> this.now);

	/// The example of RFC 7636, appendix B.
	@Test
	void theDigestIsThatOfTheRfc() {
		assertThat(Tokens.digest(VERIFIER)).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
	}

	@Test
	void aCodeBringsTokensOnce() {
		String code = code();
		Grants.Issued issued = this.grants.exchange(code, "highwake", REDIRECT, VERIFIER);
		assertThat(issued.expiresInSeconds()).isEqualTo(14_400);
		assertThat(this.grants.require(issued.accessToken()).commander()).isEqualTo(COMMANDER);
		refused(() -> this.grants.exchange(code, "highwake", REDIRECT, VERIFIER), "used before");
	}

	@Test
	void aCodeIsSpentByAWrongVerifier() {
		String code = code();
		refused(() -> this.grants.exchange(code, "highwake", REDIRECT, VERIFIER + "x"), "code_verifier");
		refused(() -> this.grants.exchange(code, "highwake", REDIRECT, VERIFIER), "used before");
	}

	@Test
	void aCodeIsForOneProgramAndOneRedirect() {
		refused(() -> this.grants.exchange(code(), "other", REDIRECT, VERIFIER), "client_id");
		refused(() -> this.grants.exchange(code(), "highwake", REDIRECT + "/", VERIFIER), "redirect_uri");
	}

	@Test
	void aCodeLastsAMinute() {
		String code = code();
		this.now = this.now.plusSeconds(61);
		refused(() -> this.grants.exchange(code, "highwake", REDIRECT, VERIFIER), "expired");
	}

	@Test
	void anAccessTokenLastsFourHours() {
		Grants.Issued issued = this.grants.exchange(code(), "highwake", REDIRECT, VERIFIER);
		this.now = this.now.plus(Duration.ofHours(4)).minusMillis(1);
		assertThat(this.grants.require(issued.accessToken()).allowsCapi()).isTrue();
		this.now = this.now.plusMillis(1);
		assertThatExceptionOfType(OAuthRefusal.class).isThrownBy(() -> this.grants.require(issued.accessToken()))
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));
	}

	@Test
	void aRefreshTokenBringsANewPairOnce() {
		Grants.Issued first = this.grants.exchange(code(), "highwake", REDIRECT, VERIFIER);
		Grants.Issued second = this.grants.refresh(first.refreshToken(), "highwake");
		assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
		assertThat(this.grants.require(second.accessToken()).commander()).isEqualTo(COMMANDER);
		refused(() -> this.grants.refresh(first.refreshToken(), "highwake"), "used before");
		refused(() -> this.grants.refresh(second.refreshToken(), "other"), "not known");
	}

	@Test
	void refreshingEndsTwentyFiveDaysAfterTheSignIn() {
		Grants.Issued first = this.grants.exchange(code(), "highwake", REDIRECT, VERIFIER);
		this.now = this.now.plus(Duration.ofDays(24));
		Grants.Issued second = this.grants.refresh(first.refreshToken(), "highwake");
		this.now = this.now.plus(Duration.ofDays(2));
		refused(() -> this.grants.refresh(second.refreshToken(), "highwake"), "sign in anew");
	}

	@Test
	void aTokenThatNobodyIssuedIsRefused() {
		assertThatExceptionOfType(OAuthRefusal.class).isThrownBy(() -> this.grants.require("made-up"))
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(HttpStatus.UNAUTHORIZED));
	}

	private String code() {
		return this.grants.allow(
				new SignInRequest("highwake", URI.create(REDIRECT), "auth capi", Tokens.digest(VERIFIER), "state"),
				COMMANDER);
	}

	private static void refused(Runnable attempt, String why) {
		assertThatExceptionOfType(OAuthRefusal.class).isThrownBy(attempt::run).withMessageContaining(why);
	}

}
