package highwake.api;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Questions that nobody should ask, of every route that the program has: whoever adds a route need not add it here.
final class Nonsense {

	/// What is longer than this is not shown back whole.
	static final String LONG = "a".repeat(400);

	private static final List<String> BAD = List.of("", "0", "-1", "1.5", "NaN", "Infinity", "1e308",
			"9223372036854775807", "9223372036854775808", "-9223372036854775808", "999999999999999999", "0x10", "null",
			"undefined", "true", "sol' or 1=1 --", "\" union select * from system; --", "../../etc/passwd", "%", "_",
			"%00", "\u0000", "\n", "i\u0307", "İstanbul", "💥", "\ud800", "\u200f", "{}", "[]", "${jndi:ldap://x}",
			"#{7*7}", "a".repeat(65), "9".repeat(400), LONG, ",", ",,,", "1,2,", "a,b,".repeat(60), "0,0", "1e9,0,0",
			"999999,999999,999999", ".", "..", ";a=b", "//", "Zm9v", "MQoy", "2026-11-20", "2026-13-45T99:99:99Z");

	/// In bytes that are no text, or too many.
	private static final List<String> RAW = List.of("%", "%zz", "%ff", "%c0%af", "%ed%a0%80", "%2525", "+", "%00",
			"%2F..%2F", "%0d%0aX-Set:%201", "a".repeat(3000));

	private static final List<String> GOOD = List.of("Sol", "10477373803", "128016384", "gold", "name", "address", "1",
			"20", "price", "distance", "refuel", "0,0,0", "Coriolis", "large", "include", "all");

	private static final Map<String, List<String>> FITTING = Map.of("near", List.of("Sol", "0,0,0", "10477373803"),
			"side", List.of("buy", "sell"), "commodity", List.of("gold", "silver"), "q", List.of("sol", "gol"), "ids",
			List.of("Sol,128016384", "Gold,python"), "type", List.of("name", "address"), "id",
			List.of("Sol", "10477373803", "128016384"), "system", List.of("Sol", "10477373803"), "marketId",
			List.of("128016384"), "fields", List.of("items", "marketId"));

	private final Random random;

	Nonsense(long seed) {
		this.random = new Random(seed);
	}

	/// One way to ask: a path with its variables, and the parameters that it takes.
	record Route(String path, List<String> parameters) {
	}

	/// Lists all routes under `/v1`, `/v2` and `/v3` that can be read, by path.
	static List<Route> routes(RequestMappingHandlerMapping mapping) {
		List<Route> routes = new ArrayList<>();
		mapping.getHandlerMethods().forEach((info, method) -> {
			Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
			if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
				info.getPatternValues()
					.stream()
					.filter((path) -> path.matches("/v[0-9].*"))
					.forEach((path) -> routes.add(new Route(path, parameters(info, method))));
			}
		});
		routes.sort((one, other) -> (one.path() + one.parameters()).compareTo(other.path() + other.parameters()));
		return routes;
	}

	private static List<String> parameters(RequestMappingInfo info, HandlerMethod method) {
		Set<String> names = new LinkedHashSet<>();
		info.getParamsCondition().getExpressions().forEach((expression) -> names.add(expression.getName()));
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.getParameterType().isRecord()) {
				Arrays.stream(parameter.getParameterType().getRecordComponents())
					.map(RecordComponent::getName)
					.forEach(names::add);
			}
			RequestParam param = parameter.getParameterAnnotation(RequestParam.class);
			if (param != null) {
				names.add(param.name().isEmpty() ? parameter.getParameter().getName() : param.name());
			}
		}
		names.addAll(List.of("fields", "class.name", "a[0]"));
		return List.copyOf(names);
	}

	/// Makes one request's target for a route.
	String target(Route route) {
		StringBuilder target = new StringBuilder();
		for (String step : route.path().split("(?=/)", -1)) {
			target.append(step.startsWith("/{") ? "/" + value(step.replaceAll("[/{}*]|:.*", "")) : step);
		}
		char before = '?';
		for (String name : route.parameters()) {
			for (int times = times(name); times > 0; times--) {
				target.append(before).append(encoded(name)).append('=').append(value(name));
				before = '&';
			}
		}
		return target.toString();
	}

	/// What a route cannot do without comes mostly, else every answer were the same
	/// refusal.
	private int times(String name) {
		int dice = this.random.nextInt(20);
		if (dice == 0) {
			return 2;
		}
		return (dice < ((FITTING.containsKey(name) && !name.equals("fields")) ? 15 : 5)) ? 1 : 0;
	}

	private String value(String name) {
		return switch (this.random.nextInt(10)) {
			case 0 -> pick(RAW);
			case 1, 2, 3 -> encoded(pick(BAD));
			case 4 -> encoded(pick(GOOD));
			case 5 -> encoded(anything());
			default -> encoded(pick(FITTING.getOrDefault(name, GOOD)));
		};
	}

	private String anything() {
		return this.random.ints(this.random.nextInt(12), 0, Character.MAX_CODE_POINT + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private String pick(List<String> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
