package highwake.suite.gateway;

import java.io.IOException;
import java.net.SocketException;

import javax.net.ssl.SSLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The hosts of a server, over TLS: what each holds, where it leads, and that there are no others.
class HostsTests {

	@SuppressWarnings("NullAway.Init")
	private static Gateway gateway;

	@BeforeAll
	static void start() throws IOException {
		gateway = Gateway.secure();
	}

	@AfterAll
	static void stop() throws IOException {
		gateway.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "highwake.test", "www.highwake.test", "api.highwake.test", "auth.highwake.test",
			"downloads.highwake.test" })
	void leadsPlainRequestsToTls(String host) throws IOException {
		assertThat(gateway.raw("GET /a?b=c HTTP/1.1", host)).startsWith("HTTP/1.1 308 ")
			.containsIgnoringCase("\r\nLocation: https://" + host + "/a?b=c\r\n");
	}

	@ParameterizedTest
	@CsvSource({ "www, /commodity/gold?near=Sol, https://highwake.test/commodity/gold?near=Sol",
			"www, /, https://highwake.test/", "auth, /, https://highwake.test/",
			"auth, /signin?return=/x, https://highwake.test/auth/signin?return=/x",
			"auth, /auth/me, https://highwake.test/auth/me" })
	void leadsOtherNamesOfTheMainHostToIt(String name, String path, String to) throws IOException {
		assertThat(ask(name + ".highwake.test", path)).startsWith("HTTP/1.1 308 ")
			.containsIgnoringCase("\r\nLocation: " + to + "\r\n");
	}

	@ParameterizedTest
	@CsvSource({ "api, /, https://highwake.test/docs/api", "downloads, /, /downloads.json" })
	void leadsFromTheFrontOfAHostOfDataToWhatItHolds(String name, String path, String to) throws IOException {
		assertThat(ask(name + ".highwake.test", path)).startsWith("HTTP/1.1 302 ")
			.containsIgnoringCase("\r\nLocation: " + to + "\r\n");
	}

	@Test
	void tellsBrowsersToStayWithTlsForAYear() throws IOException {
		assertThat(ask("www.highwake.test", "/")).contains("\r\nStrict-Transport-Security: max-age=31536000\r\n");
	}

	@Test
	void answersFromTheApiAloneOnItsHost() throws IOException {
		try (Upstream api = gateway.live("api", Upstream.Answer.of("application/json", "{}"));
				Upstream website = gateway.live("website", Upstream.Answer.of("text/html", "page"))) {
			assertThat(ask("api.highwake.test", "/v2/version")).startsWith("HTTP/1.1 200 ").endsWith("{}");
			assertThat(ask("api.highwake.test", "/commodity/gold")).endsWith("{}");
			assertThat(ask("api.highwake.test", "/actuator/health")).startsWith("HTTP/1.1 404 ")
				.contains("\r\nContent-Type: application/problem+json\r\n");
			assertThat(api.requests()).hasSize(2)
				.allSatisfy((request) -> assertThat(request.headers()).containsEntry("highwake-client", "127.0.0.1"));
			assertThat(website.requests()).isEmpty();
		}
	}

	@Test
	void givesFilesOnTheHostOfDownloads() throws IOException {
		gateway.download("downloads.json", "[]");
		assertThat(ask("downloads.highwake.test", "/downloads.json")).startsWith("HTTP/1.1 200 ")
			.contains("\r\nAccess-Control-Allow-Origin: *\r\n", "\r\nCache-Control: no-cache\r\n")
			.endsWith("[]");
		assertThat(ask("downloads.highwake.test", "/nothing.gz")).startsWith("HTTP/1.1 404 ")
			.contains("\r\nAccess-Control-Allow-Origin: *\r\n", "\"status\":404");
	}

	@ParameterizedTest
	@ValueSource(strings = { "other.test", "x.highwake.test", "highwake.test.other.test", "" })
	void hasNoCertificateForAStranger(String host) {
		assertThatThrownBy(() -> gateway.secret("GET / HTTP/1.1", host, "highwake.test"))
			.isInstanceOf(SSLException.class);
	}

	@Test
	void saysNothingToAStranger() throws IOException {
		assertThat(silence(() -> gateway.raw("GET / HTTP/1.1", "other.test"))).isEmpty();
		assertThat(silence(() -> gateway.secret("GET / HTTP/1.1", "highwake.test", "other.test"))).isEmpty();
	}

	private static String ask(String host, String path) throws IOException {
		return gateway.secret("GET " + path + " HTTP/1.1", host, host);
	}

	/// A connection that is cut is as good as an empty answer.
	private static String silence(Asking asking) throws IOException {
		try {
			return asking.ask();
		}
		catch (SocketException | SSLException cut) {
			return "";
		}
	}

	private interface Asking {

		String ask() throws IOException;

	}

}
