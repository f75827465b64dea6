package highwake.auth.sessions;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.ResponseCookie;

/// Where the site is, as browsers see it; cookies and addresses follow from it and never from a request.
///
/// @param base scheme, host and port (`HIGHWAKE_AUTH_BASE`), without a path
@ConfigurationProperties("highwake.auth")
public record SiteProperties(@DefaultValue("http://localhost:8080") URI base) {

	public SiteProperties {
		boolean isWeb = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
		boolean isBare = base.getRawPath() == null || base.getRawPath().isEmpty() || "/".equals(base.getRawPath());
		if (!isWeb || base.getHost() == null || !isBare || base.getRawQuery() != null || base.getRawFragment() != null
				|| base.getRawUserInfo() != null) {
			throw new IllegalArgumentException(
					"HIGHWAKE_AUTH_BASE is the site's address alone, such as https://highwake.example, not " + base);
		}
		base = URI.create(base.getScheme() + "://" + base.getRawAuthority());
	}

	/// Answers an address on the site.
	public String at(String path) {
		return this.base + path;
	}

	/// Tells whether browsers reach the site by https.
	public boolean isSecure() {
		return "https".equals(this.base.getScheme());
	}

	/// Answers a cookie's name: over https with the prefix that makes browsers refuse it
	/// from a neighbouring host.
	public String cookieName(String name) {
		return isSecure() ? "__Host-" + name : name;
	}

	/// Answers a cookie that no script reads, that other sites' requests do not carry,
	/// and that goes to this host alone.
	public ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
		return ResponseCookie.from(cookieName(name), value).path("/").httpOnly(true).secure(isSecure()).sameSite("Lax");
	}

}
