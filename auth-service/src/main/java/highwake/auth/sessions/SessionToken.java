package highwake.auth.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// 256 random bits that a browser keeps in a cookie. The file holds only their SHA-256, so whoever reads the file can be
/// nobody; a plain hash is enough, because there is nothing to guess in 256 random bits.
///
/// @param text base64url, 43 characters
public record SessionToken(String text) {

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	public SessionToken {
		if (!SHAPE.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a token's shape");
		}
	}

	/// Answers a token that nobody had before.
	public static SessionToken random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/// Reads a cookie's value; empty where it is none of ours.
	public static Optional<SessionToken> parse(@Nullable String text) {
		return (text != null && SHAPE.matcher(text).matches()) ? Optional.of(new SessionToken(text)) : Optional.empty();
	}

	/// Answers the SHA-256, base64url: what the file knows it by.
	public String hash() {
		return hash(this.text);
	}

	/// Answers the SHA-256 of any text, base64url.
	public static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	/// Never shows the token.
	@Override
	public String toString() {
		return "SessionToken[hidden]";
	}

}
