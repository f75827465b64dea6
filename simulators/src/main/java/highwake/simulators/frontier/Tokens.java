package highwake.simulators.frontier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Random texts that nobody guesses, and the digest of PKCE.
final class Tokens {

	private static final int BYTES = 32;

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

	private final SecureRandom random = new SecureRandom();

	/// Answers a fresh text of 43 characters, base64url.
	String next() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return BASE64.encodeToString(bytes);
	}

	/// Answers SHA-256 of the text's ASCII, base64url without padding: RFC 7636's S256.
	static String digest(String text) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			return BASE64.encodeToString(sha.digest(text.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
