package highwake.auth.tokens;

/// A secret as it lies in the file.
///
/// @param keyId names the key that opens it
/// @param text nonce, ciphertext and tag in base64
public record Sealed(String keyId, String text) {
}
