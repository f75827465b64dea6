package highwake.website.http;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Has every line that is logged for a request say which: the id that the gateway gave it, and that its access log and the
/// logs of the other programs have too.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestIds extends OncePerRequestFilter {

	/// What the gateway calls it.
	public static final String HEADER = "X-Request-Id";

	/// What the lines of the log call it.
	public static final String KEY = "request";

	/// What the gateway lets through; whoever comes by another way may write no lines of
	/// his own into the log.
	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = request.getHeader(HEADER);
		if (id == null || !FORM.matcher(id).matches()) {
			chain.doFilter(request, response);
			return;
		}
		try (MDC.MDCCloseable _ = MDC.putCloseable(KEY, id)) {
			chain.doFilter(request, response);
		}
	}

}
