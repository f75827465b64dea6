package highwake.auth.tokens;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import highwake.auth.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealerTests {

	private static final byte[] SECRET = "eyJhbGciOi.access".getBytes(StandardCharsets.US_ASCII);

	private final Sealer sealer = new Sealer(new KeyProperties(RunningService.KEY));

	@Test
	void whatItSealsItOpensForTheSameOwnerOnly() {
		Sealed sealed = this.sealer.seal(SECRET, "commander 1");
		assertThat(this.sealer.open(sealed, "commander 1"))
			.hasValueSatisfying((open) -> assertThat(open).isEqualTo(SECRET));
		assertThat(this.sealer.open(sealed, "commander 2")).isEmpty();
	}

	@Test
	void aChangeOfAnyByteIsNoticed() {
		Sealed sealed = this.sealer.seal(SECRET, "commander 1");
		byte[] bytes = Base64.getDecoder().decode(sealed.text());
		assertThat(bytes).hasSize(12 + SECRET.length + 16);
		for (int i = 0; i < bytes.length; i++) {
			byte[] changed = bytes.clone();
			changed[i] ^= 1;
			Sealed other = new Sealed(sealed.keyId(), Base64.getEncoder().encodeToString(changed));
			assertThat(this.sealer.open(other, "commander 1")).as("byte %s", i).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "AAAA", "not base64!", "AAECAwQFBgcICQoL", "AAECAwQFBgcICQoLDA==" })
	void whatIsNoSealDoesNotOpen(String text) {
		String keyId = this.sealer.seal(SECRET, "commander 1").keyId();
		assertThat(this.sealer.open(new Sealed(keyId, text), "commander 1")).isEmpty();
	}

	@Test
	void theSameSecretNeverLooksTheSame() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < 1000; i++) {
			seen.add(this.sealer.seal(SECRET, "commander 1").text());
		}
		assertThat(seen).hasSize(1000);
	}

	@Test
	void whatAnotherKeySealedCountsAsAbsent() {
		Sealer other = new Sealer(new KeyProperties(Base64.getEncoder().encodeToString(new byte[32])));
		Sealed sealed = other.seal(SECRET, "commander 1");
		assertThat(this.sealer.open(sealed, "commander 1")).isEmpty();
		assertThat(sealed.keyId()).hasSize(8).isNotEqualTo(this.sealer.seal(SECRET, "commander 1").keyId());
	}

	@Test
	void withoutAKeyItOpensNothingAndSealsNothing() {
		Sealer none = new Sealer(new KeyProperties(null));
		assertThat(none.isReady()).isFalse();
		assertThat(none.open(this.sealer.seal(SECRET, "x"), "x")).isEqualTo(Optional.empty());
		assertThatExceptionOfType(KeyRefused.class).isThrownBy(() -> none.seal(SECRET, "x"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			not base64!, HIGHWAKE_AUTH_KEY is not base64.
			c2hvcnQ=, 'HIGHWAKE_AUTH_KEY holds 5 bytes; a key has 32, in base64.'
			""")
	void refusesWhatIsNoKeyWithoutQuotingIt(String key, String sentence) {
		assertThatExceptionOfType(KeyRefused.class).isThrownBy(() -> new Sealer(new KeyProperties(key)))
			.withMessage(sentence);
	}

}
