package highwake.suite.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.InflaterInputStream;

import highwake.galaxy.Coordinates;
import highwake.galaxy.SystemAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a stream of sound frames tells at all, found by a reading of its own that is as plain as it can be: which systems
/// and stations there must be a row of, when a carrier's journal told its place last, and where the systems are and how
/// many people live there.
public final class Told {

	private static final String SCHEMAS = "https://eddn.edcd.io/schemas/";

	private static final Duration LARGEST_LEAD = Duration.ofMinutes(5);

	private static final Set<String> ARRIVALS = Set.of("FSDJump", "Location", "CarrierJump");

	private static final Set<String> AT_A_STATION = Set.of("Docked", "Location", "CarrierJump");

	private final JsonMapper mapper = new JsonMapper();

	private final boolean isUnversionedLive;

	private final Set<Long> systems = new TreeSet<>();

	private final Set<Long> stations = new TreeSet<>();

	private final Map<Long, Instant> journalOfCarriers = new HashMap<>();

	private final Map<String, Place> places = new TreeMap<>();

	private final Map<Long, Census> censuses = new HashMap<>();

	/// Where a system is.
	/// @param isJumpedTo whether a ship that arrived there told it
	public record Place(long address, Coordinates coordinates, boolean isJumpedTo) {
	}

	/// How many people a ship that arrived in a system was told of.
	/// @param at when it arrived
	public record Census(long population, Instant at, Instant gatewayAt) {

		private Census newer(Census other) {
			Comparator<Census> order = Comparator.comparing(Census::at).thenComparing(Census::gatewayAt);
			return (order.compare(this, other) >= 0) ? this : other;
		}

	}

	private Told(boolean isUnversionedLive) {
		this.isUnversionedLive = isUnversionedLive;
	}

	/// Reads a stream.
	/// @param isUnversionedLive whether a frame that names no galaxy counts for all
	public static Told by(List<byte[]> frames, boolean isUnversionedLive) {
		Told told = new Told(isUnversionedLive);
		frames.forEach(told::hear);
		return told;
	}

	/// Answers the addresses of systems that a frame told the place of.
	public Set<Long> systems() {
		return this.systems;
	}

	/// Answers where systems are, by name, as far as a frame with their address told.
	public Map<String, Place> places() {
		return this.places;
	}

	/// Answers the newest census of each system that has one, by address.
	public Map<Long, Census> censuses() {
		return this.censuses;
	}

	/// Answers the market ids that a frame told anything of.
	public Set<Long> stations() {
		return this.stations;
	}

	/// Answers when a journal last told where a carrier was.
	public Instant lastJournal(long carrier) {
		return this.journalOfCarriers.getOrDefault(carrier, Instant.MIN);
	}

	private void hear(byte[] frame) {
		JsonNode envelope = parse(frame);
		JsonNode message = envelope.get("message");
		String schema = envelope.get("$schemaRef").stringValue();
		String version = envelope.get("header").path("gameversion").asString("").strip();
		boolean isLive = version.startsWith("4.") || version.startsWith("CAPI-Live-");
		boolean isOther = version.startsWith("3.") || version.startsWith("CAPI-Legacy-") || schema.endsWith("/test");
		Instant at = Instant.parse(message.get("timestamp").stringValue());
		Instant gatewayAt = Instant.parse(envelope.get("header").get("gatewayTimestamp").stringValue());
		if (isOther || at.isAfter(gatewayAt.plus(LARGEST_LEAD))) {
			return;
		}
		systems(message);
		if (isLive || this.isUnversionedLive) {
			census(message, at, gatewayAt);
			stations(schema.substring(SCHEMAS.length()), message, at);
		}
	}

	private void systems(JsonNode message) {
		if (message.has("Route")) {
			message.get("Route").forEach((stop) -> this.systems.add(stop.get("SystemAddress").longValue()));
		}
		else if (message.has("SystemAddress") && message.has("StarPos")) {
			JsonNode pos = message.get("StarPos");
			SystemAddress address = new SystemAddress(message.get("SystemAddress").longValue());
			Coordinates place = new Coordinates(pos.get(0).doubleValue(), pos.get(1).doubleValue(),
					pos.get(2).doubleValue());
			boolean isJumpedTo = ARRIVALS.contains(message.path("event").asString(""));
			if (isJumpedTo || address.agreesWith(place)) {
				this.systems.add(address.value());
				place(message.path("StarSystem").asString(""), new Place(address.value(), place, isJumpedTo));
			}
		}
	}

	private void place(String name, Place place) {
		if (!name.isEmpty()) {
			this.places.merge(name, place, (one, other) -> one.isJumpedTo() ? one : other);
		}
	}

	private void census(JsonNode message, Instant at, Instant gatewayAt) {
		if (ARRIVALS.contains(message.path("event").asString("")) && message.has("Population")) {
			this.censuses.merge(message.get("SystemAddress").longValue(),
					new Census(message.get("Population").longValue(), at, gatewayAt), Census::newer);
		}
	}

	private void stations(String schema, JsonNode message, Instant at) {
		String event = message.path("event").asString("");
		String field = message.has("marketId") ? "marketId" : "MarketID";
		boolean isOfAStation = !schema.equals("journal/1") || AT_A_STATION.contains(event);
		if (!isOfAStation || !message.has(field)) {
			return;
		}
		long id = message.get(field).longValue();
		this.stations.add(id);
		if (schema.equals("journal/1")) {
			this.journalOfCarriers.merge(id, at, (one, other) -> one.isAfter(other) ? one : other);
		}
	}

	private JsonNode parse(byte[] frame) {
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(frame))) {
			return this.mapper.readTree(in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
