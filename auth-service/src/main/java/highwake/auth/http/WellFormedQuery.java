package highwake.auth.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a request whose parameters cannot be read before anybody reads them: Tomcat decodes them late, and would fail
/// in the middle of whatever filter asks first.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WellFormedQuery extends OncePerRequestFilter {

	private static final String PROBLEM = """
			{"type":"about:blank","title":"Bad Request","status":400,\
			"detail":"The query is not well-formed: its percent-encoding cannot be read."}""";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isReadable(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			response.setHeader("Cache-Control", "no-store");
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getWriter().write(PROBLEM);
		}
	}

	private static boolean isReadable(HttpServletRequest request) {
		try {
			return request.getParameterMap() != null;
		}
		catch (InvalidParameterException ex) {
			return false;
		}
	}

}
