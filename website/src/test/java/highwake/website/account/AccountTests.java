package highwake.website.account;

import highwake.website.FakeApi;
import highwake.website.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class AccountTests extends PageTest {

	private static final String SIGNED_IN = """
			{"signedIn":true,"commander":{"id":1,"name":"Jameson <b>"},"csrf":{"header":"X-CSRF-TOKEN","parameter":"_csrf","token":"t0k3n"}}""";

	@Test
	void namesTheCommanderInTheCornerAndNowhereElse() {
		API.answers("/auth/me", SIGNED_IN);
		MvcTestResult corner = mvc().get().uri("/account/corner").header("Cookie", "SESSION=abc").exchange();
		assertThat(html(corner)).contains("Jameson &lt;b&gt;")
			.contains("method=\"post\" action=\"/auth/signout\"")
			.contains("name=\"_csrf\" value=\"t0k3n\"");
		assertThat(corner).headers().hasValue("Cache-Control", "private, no-store");
		assertThat(corner.getResponse().getHeader("ETag")).isNull();
		assertThat(API.asked()).extracting((asked) -> asked.header("Cookie")).containsExactly("SESSION=abc");
	}

	@Test
	void neverAsksWhoItIsForAPageThatOthersMayKeep() {
		mvc().get().uri("/about").header("Cookie", "SESSION=abc").exchange();
		mvc().get().uri("/").header("Cookie", "SESSION=abc").exchange();
		assertThat(API.asked()).extracting(FakeApi.Asked::what).doesNotContain("/auth/me");
		assertThat(API.asked()).extracting((asked) -> asked.header("Cookie")).containsOnly("");
	}

	@Test
	void offersToSignIn() {
		API.answers("/auth/me", "{\"signedIn\":false,\"signIn\":\"/auth/signin\"}");
		assertThat(html(get("/account/corner"))).contains("href=\"/auth/signin\"");
		assertThat(text(get("/account"))).contains("Sign in with Frontier");
	}

	@Test
	void saysWhySignInIsOff() {
		API.answers("/auth/me",
				"{\"signedIn\":false,\"signIn\":null,\"reason\":\"Sign-in is off: no Frontier client id is set.\"}");
		assertThat(html(get("/account/corner"))).contains("href=\"/account\"")
			.contains("Sign-in is off: no Frontier client id is set.");
		assertThat(text(get("/account"))).contains("Sign-in is off: no Frontier client id is set.");
	}

	@Test
	void neverLeadsToAnotherSite() {
		API.answers("/auth/me", "{\"signedIn\":false,\"signIn\":\"//evil.example/\"}");
		assertThat(html(get("/account/corner"))).doesNotContain("evil.example");
	}

	@Test
	void staysCalmWhileTheSignInIsAway() {
		API.replies("/auth/me", 502, "");
		assertThat(get("/account/corner")).hasStatusOk();
		assertThat(text(get("/account"))).contains("The sign-in service does not answer");
	}

	@Test
	void everyPageLeadsThereWithoutScript() {
		assertThat(html(get("/about"))).contains("hx-get=\"/account/corner\"").contains("href=\"/account\"");
	}

}
