package highwake.api.http;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Finds the route of a request among the few whose path begins alike. Spring asks every route that has a variable in its
/// path, and there are two hundred of them: that was a tenth of a small answer.
@Component
final class RoutesByStart implements WebMvcRegistrations {

	@Override
	public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
		return new Mapping();
	}

	/// Answers what paths of a route have in common: the first two parts, and how many
	/// there are.
	private static String start(String path) {
		int second = path.indexOf('/', 1);
		int third = (second < 0) ? -1 : path.indexOf('/', second + 1);
		String start = (third < 0) ? path : path.substring(0, third);
		return start.toLowerCase(Locale.ROOT) + path.chars().filter((letter) -> letter == '/').count();
	}

	private static final class Mapping extends RequestMappingHandlerMapping {

		/// Spring looks here first, and asks all routes where none of these fits: a start
		/// that is not found, being encoded, costs time and nothing else.
		@Override
		protected Set<String> getDirectPaths(RequestMappingInfo route) {
			return route.getPatternValues().stream().map(RoutesByStart::start).collect(Collectors.toSet());
		}

		@Override
		protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
				throws Exception {
			return super.lookupHandlerMethod(start(path), request);
		}

		@Override
		protected void handleMatch(RequestMappingInfo route, String start, HttpServletRequest request) {
			super.handleMatch(route, request.getRequestURI(), request);
		}

		@Override
		protected @Nullable HandlerMethod handleNoMatch(Set<RequestMappingInfo> routes, String start,
				HttpServletRequest request) throws ServletException {
			return super.handleNoMatch(routes, request.getRequestURI(), request);
		}

	}

}
