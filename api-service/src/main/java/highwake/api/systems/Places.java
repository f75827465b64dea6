package highwake.api.systems;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import highwake.api.http.BadParameter;
import highwake.galaxy.Coordinates;

/// Reads places as `/v3` is told them: a system's name, its address, or `x,y,z` in light-years with Sol at the origin.
@Component
public class Places {

	private static final String NUMBER = "(-?[0-9]{1,6}(?:\\.[0-9]{1,6})?)";

	private static final Pattern POINT = Pattern.compile(NUMBER + "," + NUMBER + "," + NUMBER);

	private final Systems systems;

	Places(Systems systems) {
		this.systems = systems;
	}

	/// Answers the place; throws [highwake.api.http.NotFound] where there is no such
	/// system, [BadParameter] where it is none.
	/// @param field as the request calls it
	public Place require(String field, String text) {
		String stripped = text.strip();
		Matcher point = POINT.matcher(stripped.replace(" ", ""));
		if (point.matches()) {
			return new Place(coordinates(field, text, point), null);
		}
		if (stripped.isEmpty()) {
			throw new BadParameter(field, text, "must be a system's name, its address, or x,y,z in light-years");
		}
		StarSystem system = this.systems.require(stripped);
		return new Place(system.place(), system);
	}

	private static Coordinates coordinates(String field, String text, Matcher point) {
		try {
			return new Coordinates(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)),
					Double.parseDouble(point.group(3)));
		}
		catch (IllegalArgumentException ex) {
			throw new BadParameter(field, text, "must be a place in the galaxy: x,y,z in light-years");
		}
	}

}
