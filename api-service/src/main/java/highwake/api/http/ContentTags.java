package highwake.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Gives each answer an `ETag` made of its content, and answers 304 without a body where the client has just that. The
/// answer is computed all the same: what is saved is the way to a phone.
class ContentTags extends ShallowEtagHeaderFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.regionMatches(true, 0, "/v3/live", 0, 8) || path.startsWith("/actuator");
	}

	/// Two checksums that processors compute by themselves, and the length: nobody
	/// attacks
	/// a tag, and a digest would cost more than the answer.
	@Override
	protected String generateETagHeaderValue(InputStream content, boolean isWeak) throws IOException {
		CRC32 one = new CRC32();
		CRC32C other = new CRC32C();
		byte[] buffer = new byte[16_384];
		long length = 0;
		for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
			one.update(buffer, 0, read);
			other.update(buffer, 0, read);
			length += read;
		}
		HexFormat hex = HexFormat.of();
		return (isWeak ? "W/\"" : "\"") + hex.toHexDigits(one.getValue(), 8) + hex.toHexDigits(other.getValue(), 8)
				+ '-' + Long.toHexString(length) + '"';
	}

}
