package highwake.auth.tokens;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/// Seals secrets with AES-256-GCM under `HIGHWAKE_AUTH_KEY`.
///
/// Every seal has a random nonce of 96 bits, which one key may draw four thousand million times (NIST SP 800-38D), and
/// is bound to its owner as associated data: a row copied to another commander does not open. The key's id, the start
/// of its SHA-256, stands beside what it sealed, so that a later release can hold two keys and change from one to the
/// other; what another key sealed counts as absent.
@Component
public class Sealer {

	private static final int KEY_BYTES = 32;

	private static final int KEY_ID_BYTES = 4;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final @Nullable SecretKey key;

	private final String keyId;

	Sealer(KeyProperties properties) {
		byte[] bytes = decode(properties.key());
		this.key = (bytes != null) ? new SecretKeySpec(bytes, "AES") : null;
		this.keyId = (bytes != null) ? id(bytes) : "none";
	}

	/// Tells whether there is a key.
	public boolean isReady() {
		return this.key != null;
	}

	/// Throws [KeyRefused] where there is no key.
	public void requireKey() {
		requiredKey();
	}

	/// Seals a secret for its owner; throws [KeyRefused] where there is no key.
	public Sealed seal(byte[] secret, String owner) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
			byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
			return new Sealed(this.keyId, Base64.getEncoder().encodeToString(whole));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("AES-256-GCM is not to be had", ex);
		}
	}

	/// Opens what was sealed for this owner; empty where another key sealed it, where it
	/// is another owner's, or where
	/// a byte of it changed.
	public Optional<byte[]> open(Sealed sealed, String owner) {
		if (this.key == null || !sealed.keyId().equals(this.keyId)) {
			return Optional.empty();
		}
		try {
			byte[] whole = Base64.getDecoder().decode(sealed.text());
			byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
			int length = Math.max(whole.length - NONCE_BYTES, 0);
			return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(whole, whole.length - length, length));
		}
		catch (AEADBadTagException | IllegalArgumentException _) {
			return Optional.empty();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("AES-256-GCM is not to be had", ex);
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, requiredKey(), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

	private SecretKey requiredKey() {
		if (this.key == null) {
			throw new KeyRefused(
					"HIGHWAKE_AUTH_CLIENT_ID is set, but HIGHWAKE_AUTH_KEY, the key that Frontier's tokens "
							+ "are sealed with, is missing.");
		}
		return this.key;
	}

	private static byte @Nullable [] decode(@Nullable String key) {
		if (key == null) {
			return null;
		}
		byte[] bytes;
		try {
			bytes = Base64.getDecoder().decode(key);
		}
		catch (IllegalArgumentException _) {
			throw new KeyRefused("HIGHWAKE_AUTH_KEY is not base64.");
		}
		if (bytes.length != KEY_BYTES) {
			throw new KeyRefused(
					"HIGHWAKE_AUTH_KEY holds " + bytes.length + " bytes; a key has " + KEY_BYTES + ", in base64.");
		}
		return bytes;
	}

	private static String id(byte[] key) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
			return HexFormat.of().formatHex(digest, 0, KEY_ID_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
