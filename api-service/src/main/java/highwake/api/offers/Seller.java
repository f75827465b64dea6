package highwake.api.offers;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import highwake.api.board.BoardStations;
import highwake.api.board.Station;
import highwake.api.http.JsonText;

/// What an [Order] tells of its station, in Ardent's order: the same for every good.
@JsonPropertyOrder({ "marketId", "stationName", "stationType", "distanceToArrival", "maxLandingPadSize", "bodyId",
		"bodyName", "systemAddress", "systemName", "systemX", "systemY", "systemZ" })
final class Seller {

	private final Station station;

	/// How it is told, as the board keeps it; null where it does not.
	private final byte @Nullable [] kept;

	private Seller(Station station, byte @Nullable [] kept) {
		this.station = station;
		this.kept = kept;
	}

	/// Answers the seller of a known station.
	static Seller of(BoardStations stations, int ordinal, Station station) {
		return new Seller(station, stations.sellerText(ordinal, Seller::text));
	}

	private static byte[] text(Station station) {
		return JsonText.of(new Seller(station, null)::fields);
	}

	@JsonProperty
	long marketId() {
		return this.station.marketId();
	}

	@JsonProperty
	String stationName() {
		return this.station.stationName();
	}

	@JsonProperty
	@Nullable String stationType() {
		return this.station.stationType();
	}

	@JsonProperty
	@Nullable Double distanceToArrival() {
		return this.station.distanceToArrival();
	}

	@JsonProperty
	@Nullable Integer maxLandingPadSize() {
		return this.station.maxLandingPadSize();
	}

	@JsonProperty
	@Nullable Integer bodyId() {
		return this.station.bodyId();
	}

	@JsonProperty
	@Nullable String bodyName() {
		return this.station.bodyName();
	}

	@JsonProperty
	@Nullable Long systemAddress() {
		return this.station.systemAddress();
	}

	@JsonProperty
	String systemName() {
		return this.station.systemName();
	}

	@JsonProperty
	@Nullable Double systemX() {
		return this.station.systemX();
	}

	@JsonProperty
	@Nullable Double systemY() {
		return this.station.systemY();
	}

	@JsonProperty
	@Nullable Double systemZ() {
		return this.station.systemZ();
	}

	/// Writes all of them.
	void to(JsonText json) {
		if (this.kept == null) {
			fields(json);
		}
		else {
			json.fields(this.kept);
		}
	}

	private void fields(JsonText json) {
		json.whole("marketId", marketId());
		json.text("stationName", stationName());
		json.text("stationType", stationType());
		json.realOrNull("distanceToArrival", distanceToArrival());
		json.wholeOrNull("maxLandingPadSize", maxLandingPadSize());
		json.wholeOrNull("bodyId", bodyId());
		json.text("bodyName", bodyName());
		json.wholeOrNull("systemAddress", systemAddress());
		json.text("systemName", systemName());
		json.realOrNull("systemX", systemX());
		json.realOrNull("systemY", systemY());
		json.realOrNull("systemZ", systemZ());
	}

}
