package highwake.auth.signin;

import java.io.IOException;
import java.net.URI;

import highwake.auth.sessions.SiteProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/// Lets a sign-in begin at the site's own address. Frontier sends the browser back there, and a cookie that was set at
/// another of the site's names (`127.0.0.1` for `localhost`) would not come along. The request's host is compared, never
/// used; where the two differ even so (a proxy that rewrites the host), the second try goes through.
final class OneAddress extends OncePerRequestFilter {

	private static final String MOVED = "moved";

	private final SiteProperties site;

	OneAddress(SiteProperties site) {
		this.site = site;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean isSignIn = HttpMethod.GET.matches(request.getMethod())
				&& SignInRequests.PATH.equals(request.getRequestURI());
		if (!isSignIn || isHere(request) || request.getParameter(MOVED) != null) {
			chain.doFilter(request, response);
			return;
		}
		URI there = UriComponentsBuilder.fromUriString(this.site.at(SignInRequests.PATH))
			.queryParam("return", "{return}")
			.queryParam(MOVED, 1)
			.encode()
			.buildAndExpand(ReturnPath.of(request.getParameter("return")).path())
			.toUri();
		response.setStatus(HttpStatus.FOUND.value());
		response.setHeader(HttpHeaders.LOCATION, there.toString());
	}

	private boolean isHere(HttpServletRequest request) {
		URI base = this.site.base();
		int port = (base.getPort() >= 0) ? base.getPort() : this.site.isSecure() ? 443 : 80;
		return request.getServerName().equalsIgnoreCase(base.getHost()) && request.getServerPort() == port;
	}

}
