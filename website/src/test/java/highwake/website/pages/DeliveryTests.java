package highwake.website.pages;

import java.util.List;
import java.util.regex.Pattern;

import highwake.website.Examples;
import highwake.website.PageTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/// How pages are delivered, whatever they show.
class DeliveryTests extends PageTest {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/commodities", "/commodity/gold/sell", "/commodity/gold/buy", "/system/Sol",
			"/search?q=le", "/search", "/about", "/account", "/nowhere" })
	void noPageHoldsScriptOrStyleOfItsOwn(String path) {
		API.answers("/v3/status", Examples.STATUS)
			.answers("/v3/updates", Examples.UPDATES)
			.answers("/v2/commodity/name/gold/imports", Examples.list(Examples.wanted(1, "Ray Gateway", 64117)))
			.answers("/v2/system/name/Sol", Examples.SOL)
			.answers("/auth/me", "{\"signedIn\":false,\"signIn\":\"/auth/signin\"}");
		MvcTestResult page = get(path);
		assertThat(page.getResponse().getHeader("Content-Security-Policy")).startsWith("default-src 'self'");
		assertThat(html(page)).startsWith("<!doctype html>")
			.doesNotContainPattern("<script(?![^>]*\\bsrc=\"/a/)")
			.doesNotContainPattern("(?i)<style|\\sstyle=|\\son[a-z]+=|javascript:")
			.contains("<main id=\"main\">")
			.contains("<html lang=\"en\"");
		assertThat(Pattern.compile("<h1").matcher(html(page)).results()).hasSize(1);
	}

	@Test
	void pagesMayBeKeptForSecondsAndAreAskedForAgainByTag() {
		MvcTestResult first = get("/about");
		assertThat(first).headers().hasValue("Cache-Control", "public, max-age=15, stale-while-revalidate=60");
		assertThat(first.getResponse().getHeaders("Vary")).contains("HX-Request", "Cookie");
		String tag = first.getResponse().getHeader("ETag");
		assertThat(tag).startsWith("W/\"");
		MvcTestResult again = mvc().get().uri("/about").header("If-None-Match", String.valueOf(tag)).exchange();
		assertThat(again).hasStatus(304);
		assertThat(html(again)).isEmpty();
	}

	@Test
	void followsTheChosenTheme() {
		assertThat(html(get("/about"))).contains("data-theme=\"auto\"");
		assertThat(html(mvc().get().uri("/about").cookie(new Cookie("theme", "light")).exchange()))
			.contains("data-theme=\"light\"");
		assertThat(html(mvc().get().uri("/about").cookie(new Cookie("theme", "\"><x")).exchange()))
			.contains("data-theme=\"auto\"");
	}

	@Test
	void remembersTheThemeAndReturns() {
		MvcTestResult chosen = mvc().post()
			.uri("/theme")
			.param("theme", "dark")
			.param("back", "/commodities?q=g")
			.exchange();
		assertThat(chosen).hasStatus(303).headers().hasValue("Location", "/commodities?q=g");
		assertThat(chosen.getResponse().getHeader("Set-Cookie")).contains("theme=dark").contains("SameSite=Lax");
	}

	@Test
	void neverReturnsToAnotherSite() {
		for (String back : List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)",
				"/a\r\nSet-Cookie: x=y")) {
			assertThat(mvc().post().uri("/theme").param("theme", "dark").param("back", back).exchange()).headers()
				.hasValue("Location", "/");
		}
	}

	@Test
	void assetsMayBeKeptForEverAndComeCompressed() {
		String html = html(get("/about"));
		String script = html.replaceAll("(?s).*src=\"(/a/app-[^\"]+\\.js)\".*", "$1");
		MvcTestResult plain = get(script);
		assertThat(plain).hasStatusOk().headers().hasValue("Cache-Control", "max-age=31536000, public, immutable");
		MvcTestResult brotli = mvc().get().uri(script).header("Accept-Encoding", "gzip, br").exchange();
		assertThat(brotli).hasStatusOk().headers().hasValue("Content-Encoding", "br");
		assertThat(brotli.getResponse().getContentAsByteArray().length)
			.isLessThan(plain.getResponse().getContentAsByteArray().length / 3)
			.isLessThan(25_000);
		assertThat(get("/a/app-OLDHASH1.js")).hasStatus(404);
	}

	@Test
	void linksAreFetchedWhileOnePointsAtThem() {
		String rules = String.valueOf(get("/about").getResponse().getHeader("Speculation-Rules"));
		assertThat(rules).isEqualTo("\"/links.speculationrules\"");
		assertThat(get(rules.substring(1, rules.length() - 1))).hasStatusOk()
			.hasContentType("application/speculationrules+json")
			.bodyText()
			.contains("\"prefetch\"");
	}

	@Test
	void theApiLearnsTheAddressOfTheBrowserBehindTheGateway() {
		mvc().get().uri("/").header("X-Forwarded-For", "203.0.113.7").header("X-Forwarded-Proto", "https").exchange();
		assertThat(API.asked()).isNotEmpty()
			.allSatisfy((asked) -> assertThat(asked.header("Highwake-Client")).isEqualTo("203.0.113.7"));
	}

}
