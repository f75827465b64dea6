package highwake.website.systems;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import highwake.website.api.Inquiry;
import highwake.website.api.Visitor;
import highwake.website.errors.NotThere;
import highwake.website.figures.Figure;
import highwake.website.figures.Figures;
import highwake.website.pages.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/// `/system/{name or address}`: who lives there, its stations, its neighbours. Asks all of it at once.
@Controller
class SystemController {

	private static final int NEIGHBOURS = 60;

	private final Places places;

	private final InstantSource clock;

	SystemController(Places places, InstantSource clock) {
		this.places = places;
		this.clock = clock;
	}

	/// From the field of the first page.
	@GetMapping("/system")
	ResponseEntity<Void> named(@RequestParam(defaultValue = "") String q) {
		String path = q.isBlank() ? "/search"
				: "/system/" + UriUtils.encodePathSegment(q.strip().replace('/', ' '), StandardCharsets.UTF_8);
		return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", path).build();
	}

	@GetMapping("/system/{id}")
	Page system(Visitor visitor, @PathVariable String id, @RequestParam(defaultValue = "") String near) {
		SystemPlace place = this.places.find(visitor, id).orElseThrow(() -> new NotThere("system", id));
		long address = place.systemAddress();
		Inquiry<Optional<SystemPlace>> origin = Inquiry.start(() -> this.places.find(visitor, near));
		Inquiry<Optional<SystemStatus>> status = Inquiry.start(() -> this.places.status(visitor, address));
		Inquiry<List<SystemStation>> stations = Inquiry.start(() -> this.places.stations(visitor, address));
		Inquiry<List<SystemMarket>> markets = Inquiry.start(() -> this.places.markets(visitor, address));
		List<SystemPlace> nearby = this.places.nearby(visitor, address);
		List<StationLine> lines = lines(stations.answer(), markets.answer());
		SystemPage view = new SystemPage(place.systemName(), Long.toString(address),
				distance(place, origin.answer().orElse(null)),
				origin.answer().map(SystemPlace::systemName).orElse("Sol"), position(place),
				traits(status.answer().orElse(null)), only(lines, (line) -> !line.kind().isCarrier()),
				only(lines, (line) -> line.kind().isCarrier()), neighbours(nearby),
				twins(Optional.ofNullable(place.disambiguation()).orElse(List.of())));
		return Page.of("pages/system.jte", view);
	}

	private List<StationLine> lines(List<SystemStation> stations, List<SystemMarket> markets) {
		Map<Long, Instant> reported = new HashMap<>();
		markets.forEach((market) -> {
			if (market.updatedAt() != null) {
				reported.put(market.marketId(), market.updatedAt());
			}
		});
		Instant now = this.clock.instant();
		return stations.stream()
			.sorted(Comparator
				.comparing(SystemStation::distanceToArrival, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(SystemStation::stationName))
			.map((station) -> StationLine.of(station, reported.get(station.marketId()), now))
			.toList();
	}

	private static List<StationLine> only(List<StationLine> lines, Predicate<StationLine> which) {
		return lines.stream().filter(which).toList();
	}

	private static @Nullable Figure distance(SystemPlace place, @Nullable SystemPlace origin) {
		Double lightYears = (origin != null) ? between(place, origin) : place.fromSol();
		return (lightYears != null) ? Figures.lightYears(lightYears) : null;
	}

	private static @Nullable Double between(SystemPlace one, SystemPlace other) {
		if (one.systemX() == null || one.systemY() == null || one.systemZ() == null || other.systemX() == null
				|| other.systemY() == null || other.systemZ() == null) {
			return null;
		}
		double x = one.systemX() - other.systemX();
		double y = one.systemY() - other.systemY();
		double z = one.systemZ() - other.systemZ();
		return Math.sqrt(x * x + y * y + z * z);
	}

	private static String position(SystemPlace place) {
		if (place.systemX() == null || place.systemY() == null || place.systemZ() == null) {
			return "";
		}
		return String.format(Locale.ROOT, "%.2f / %.2f / %.2f", place.systemX(), place.systemY(), place.systemZ())
			.replace('-', '\u2212');
	}

	private static List<SystemPage.Trait> traits(@Nullable SystemStatus status) {
		List<SystemPage.Trait> traits = new ArrayList<>();
		if (status != null) {
			add(traits, "Population", (status.population() != null) ? Figures.count(status.population()) : null);
			add(traits, "Allegiance", status.allegiance());
			add(traits, "Government", status.government());
			add(traits, "Security", status.security());
			SystemStatus.Economy economy = status.economy();
			add(traits, "Economy",
					(economy != null) ? StationLine.economies(economy.primary(), economy.secondary()) : null);
			add(traits, "Controlled by", status.faction());
			add(traits, "State", "None".equals(status.state()) ? null : status.state());
		}
		return traits;
	}

	private static void add(List<SystemPage.Trait> traits, String label, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			traits.add(new SystemPage.Trait(label, StationLine.spaced(text)));
		}
	}

	private static List<NearbyLine> neighbours(List<SystemPlace> nearby) {
		return nearby.stream()
			.filter((place) -> place.away() != null && place.away() <= Places.NEARBY_LY)
			.limit(NEIGHBOURS)
			.map(SystemController::line)
			.toList();
	}

	private static List<NearbyLine> twins(List<SystemPlace> twins) {
		return twins.stream().filter((place) -> place.fromSol() != null).map(SystemController::line).toList();
	}

	private static NearbyLine line(SystemPlace place) {
		Double away = place.away();
		Double lightYears = (away != null) ? away : place.fromSol();
		return new NearbyLine(place.systemName(), "/system/" + place.systemAddress(),
				Figures.lightYears((lightYears != null) ? lightYears : 0));
	}

}
