package highwake.website.systems;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import highwake.website.api.Api;
import highwake.website.api.Question;
import highwake.website.api.Visitor;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/// What the API knows of systems.
@Component
class Places {

	/// How far a neighbour is, in light-years.
	static final int NEARBY_LY = 25;

	private static final Pattern ADDRESS = Pattern.compile("[0-9]{4,19}");

	private static final ParameterizedTypeReference<List<SystemPlace>> PLACES = new ParameterizedTypeReference<>() {
	};

	private static final ParameterizedTypeReference<List<SystemStation>> STATIONS = new ParameterizedTypeReference<>() {
	};

	private static final ParameterizedTypeReference<List<SystemMarket>> MARKETS = new ParameterizedTypeReference<>() {
	};

	private final Api api;

	Places(Api api) {
		this.api = api;
	}

	/// Answers the system of a name, or of an address where the text is digits.
	Optional<SystemPlace> find(Visitor visitor, String written) {
		String name = written.strip();
		if (name.isEmpty() || name.length() > 64 || name.matches(".*[/\\\\\\p{Cntrl}].*")) {
			return Optional.empty();
		}
		String by = ADDRESS.matcher(name).matches() ? "address" : "name";
		return this.api.find(visitor, Question.of("/v2/system/" + by + "/{id}", name), SystemPlace.class);
	}

	Optional<SystemStatus> status(Visitor visitor, long address) {
		return this.api.find(visitor, of(address, "/status"), SystemStatus.class);
	}

	List<SystemStation> stations(Visitor visitor, long address) {
		return this.api.find(visitor, of(address, "/stations"), STATIONS).orElse(List.of());
	}

	List<SystemMarket> markets(Visitor visitor, long address) {
		return this.api.find(visitor, of(address, "/markets"), MARKETS).orElse(List.of());
	}

	List<SystemPlace> nearby(Visitor visitor, long address) {
		return this.api.find(visitor, of(address, "/nearby").with("maxDistance", NEARBY_LY), PLACES).orElse(List.of());
	}

	private static Question of(long address, String rest) {
		return Question.of("/v2/system/address/{address}" + rest, address);
	}

}
