package highwake.api.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The routes under `/v3` that the program has, as it finds handlers for requests.
///
/// @param all by path, each with its handlers: several where the parameters decide
record Routes(TreeMap<String, List<HandlerMethod>> all) {

	private static final String PREFIX = "/v3/";

	static Routes of(RequestMappingHandlerMapping mapping) {
		TreeMap<String, List<HandlerMethod>> routes = new TreeMap<>();
		mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.sorted(Comparator.comparing((route) -> isSpecial(route.getKey())))
			.filter((route) -> isRead(route.getKey()))
			.forEach((route) -> route.getKey()
				.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith(PREFIX))
				.forEach((path) -> routes.computeIfAbsent(path, (_) -> new ArrayList<>()).add(route.getValue())));
		return new Routes(routes);
	}

	private static boolean isRead(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

	/// Tells whether a parameter must be there for it: such a way to ask is told last.
	private static boolean isSpecial(RequestMappingInfo info) {
		return info.getParamsCondition().getExpressions().stream().anyMatch((expression) -> !expression.isNegated());
	}

	/// Answers the path of the route that answers a request, empty where none does.
	/// @param request its path, with or without a query
	Optional<String> find(RequestMappingHandlerMapping mapping, String request) {
		PathPatternParser parser = Objects.requireNonNull(mapping.getPatternParser());
		PathContainer path = PathContainer.parsePath(request.replaceAll("\\?.*", ""));
		return this.all.keySet()
			.stream()
			.map(parser::parse)
			.filter((pattern) -> pattern.matches(path))
			.min(PathPattern.SPECIFICITY_COMPARATOR)
			.map(PathPattern::getPatternString);
	}

}
