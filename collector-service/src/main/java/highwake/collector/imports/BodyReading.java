package highwake.collector.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import highwake.collector.facts.BodySeen;
import highwake.collector.facts.BodySeen.Form;
import highwake.collector.facts.BodySeen.Kind;
import highwake.collector.facts.BodySignals;
import highwake.collector.facts.BodySignals.Count;
import highwake.collector.facts.Fact;
import highwake.collector.facts.Stamp;
import highwake.galaxy.BodyKey;
import highwake.galaxy.CommoditySymbol;
import highwake.galaxy.SystemAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the bodies of a dump, and what can be found on them and in their rings.
record BodyReading(BodyFields fields, Times times) {

	private static final int MOST_SIGNALS = 200;

	/// The game's own id of a body holds its number above the system's address.
	private static final int ADDRESS_BITS = 55;

	private static final Pattern TYPE = Pattern.compile("\\$SAA_SignalType_(\\w+);?", Pattern.CASE_INSENSITIVE);

	private static final Pattern GENUS = Pattern.compile("\\$Codex_Ent_(\\w+)_Name;?", Pattern.CASE_INSENSITIVE);

	/// Reads one body.
	/// @return the class of the system's main star where this is it, or null
	@Nullable String read(Fields body, SystemAddress system, String systemName, Consumer<Fact> facts) {
		BodyKey key = key(body, system, body.whole("bodyId"), "bodyId");
		Stamp stamp = this.times.stamp(body, "updateTime");
		Form form = this.fields.form(body);
		facts.accept(new BodySeen(key, stamp, systemName, body.name("name"), form, null));
		signals(body, key, false, facts);
		for (Fields ring : body.objects("rings")) {
			JsonNode id = ring.json().path("id64");
			if (id.isIntegralNumber()) {
				long number = id.bigIntegerValue().shiftRight(ADDRESS_BITS).longValue();
				signals(ring, key(ring, system, number, "id64"), true, facts);
			}
		}
		boolean isMain = Boolean.TRUE.equals(body.findFlag("mainStar"))
				|| Boolean.TRUE.equals(body.findFlag("isMainStar"));
		return (isMain && form != null && form.kind() == Kind.STAR) ? form.type() : null;
	}

	private static BodyKey key(Fields of, SystemAddress system, long number, String field) {
		return of.checked(field, () -> BodyKey.of(system, Math.toIntExact(Math.clamp(number, -1, 1 << 16))));
	}

	private void signals(Fields of, BodyKey key, boolean isRing, Consumer<Fact> facts) {
		Fields signals = of.find("signals");
		Fields listed = (signals != null) ? signals.find("signals") : null;
		if (signals == null || listed == null) {
			return;
		}
		if (listed.json().size() > MOST_SIGNALS) {
			throw signals.bad("signals", "are " + listed.json().size() + ", more than " + MOST_SIGNALS);
		}
		Map<String, Count> counts = new TreeMap<>();
		for (String written : listed.json().propertyNames()) {
			String type = isRing ? good(written) : type(written);
			counts.putIfAbsent(type, new Count(type, listed.count(written)));
		}
		TreeSet<String> genuses = new TreeSet<>();
		for (String written : signals.texts("genuses")) {
			Matcher wrapped = GENUS.matcher(written);
			genuses.add(word(wrapped.matches() ? wrapped.group(1) : written));
		}
		boolean isMapped = isRing || !genuses.isEmpty();
		facts.accept(new BodySignals(key, this.times.stamp(signals, "updateTime"), isMapped, isRing,
				new ArrayList<>(counts.values()), genuses.isEmpty() ? null : List.copyOf(genuses)));
	}

	/// Answers what is mined in a ring: the good's symbol, also where the dump writes its
	/// name.
	private String good(String written) {
		CommoditySymbol symbol = this.fields.glossary().findCommodity(written);
		return (symbol != null) ? symbol.value() : word(written.toLowerCase(Locale.ROOT));
	}

	private static String type(String written) {
		Matcher wrapped = TYPE.matcher(written);
		return word(wrapped.matches() ? wrapped.group(1) : written.toLowerCase(Locale.ROOT));
	}

	private static String word(String name) {
		return name.replace(" ", "").replace(":", "");
	}

}
