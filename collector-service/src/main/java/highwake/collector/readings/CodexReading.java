package highwake.collector.readings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import highwake.collector.facts.BodySeen;
import highwake.collector.facts.CodexEntrySeen;
import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.galaxy.BodyKey;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;

/// Reads `codexentry/1`, and `journal/1` CodexEntry of old programs: a find for the codex.
///
/// @param systemField the field with the system's name
record CodexReading(String systemField) implements Reading {

	private static final Pattern REGION = Pattern.compile("\\$Codex_RegionName_(\\d{1,4});?", Pattern.CASE_INSENSITIVE);

	@Override
	public List<Fact> read(Message message, Stamp stamp) {
		SystemAddress system = message.systemAddress("SystemAddress");
		List<Fact> facts = SystemReading.augmented(message, this.systemField, stamp, null);
		BodyKey body = message.has("BodyID") ? message.bodyKey(system) : null;
		String name = message.findWord("BodyName");
		if (body != null && name != null) {
			facts.add(new BodySeen(body, stamp, message.name(this.systemField), name, null, null));
		}
		facts.add(new CodexEntrySeen(system, stamp, message.whole("EntryID"), (body != null) ? body.bodyId() : null,
				Words.codex(message.findWord("Name")), Words.codex(message.findWord("Category")),
				Words.codex(message.findWord("SubCategory")), region(message.findWord("Region")),
				message.findWord("NearestDestination"), message.findDegrees("Latitude", 90),
				message.findDegrees("Longitude", 180)));
		return facts;
	}

	private static @Nullable Integer region(@Nullable String symbol) {
		Matcher region = (symbol != null) ? REGION.matcher(symbol) : null;
		return (region != null && region.matches()) ? Integer.valueOf(region.group(1)) : null;
	}

}
