package highwake.auth.signin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/commodity/gold", "/system/Shinrarta%20Dezhra?tab=exports&x=~'()*#top", "/authors",
			"/a//b" })
	void aPageOfThisSiteIsKept(String path) {
		assertThat(ReturnPath.of(path).path()).isEqualTo(path);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "/\t/evil.example", "\\/evil.example",
			"https://evil.example/", "javascript:alert(1)", "commodity/gold", "/a\r\nSet-Cookie: x=1", "/a\\b", "/ a",
			"/ä", "/auth", "/auth/signin", "/auth?x", "/auth#x" })
	void anythingElseLeadsHome(String path) {
		assertThat(ReturnPath.of(path)).isEqualTo(ReturnPath.HOME);
	}

	@Test
	void aPathIsNotEndless() {
		assertThat(ReturnPath.of("/" + "a".repeat(1023)).path()).hasSize(1024);
		assertThat(ReturnPath.of("/" + "a".repeat(1024))).isEqualTo(ReturnPath.HOME);
	}

}
