package highwake.benchmarks.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import highwake.galaxy.Commodities;
import highwake.galaxy.Commodity;

/// Reports of as many markets as one likes, each with as many goods, made one at a time: a stream of them need not fit
/// into memory. Not safe for threads.
public final class ManyMarkets {

	private static final long FIRST_MARKET = 3_200_000_000L;

	private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

	private final Random random = new Random(23);

	private final List<Commodity> goods = List.copyOf(Commodities.load().all());

	private final int offers;

	/// @param offers of each report
	public ManyMarkets(int offers) {
		this.offers = Math.min(offers, this.goods.size());
	}

	/// Answers the report of one market; another one every time.
	public byte[] report(int market) throws IOException {
		Instant at = START.plusMillis(market * 10L);
		StringBuilder json = new StringBuilder(16_000);
		json.append(
				"{\"$schemaRef\": \"https://eddn.edcd.io/schemas/commodity/3\", \"header\": {\"gamebuild\": \"r1\",")
			.append(" \"gameversion\": \"4.4.0.3\", \"gatewayTimestamp\": \"")
			.append(at.plusSeconds(2))
			.append("\", \"softwareName\": \"Bench\", \"softwareVersion\": \"1\", \"uploaderID\": \"x\"},")
			.append(" \"message\": {\"commodities\": [");
		for (int i = 0; i < this.offers; i++) {
			append(json.append((i > 0) ? ", " : ""), this.goods.get(i));
		}
		json.append("], \"marketId\": ")
			.append(FIRST_MARKET + market)
			.append(", \"stationName\": \"Port ")
			.append(market)
			.append("\", \"systemName\": \"Bench ")
			.append(market / 8)
			.append("\", \"timestamp\": \"")
			.append(at)
			.append("\"}}");
		return deflated(json.toString());
	}

	private void append(StringBuilder json, Commodity good) {
		boolean sells = this.random.nextInt(3) == 0;
		int mean = 100 + this.random.nextInt(40_000);
		int tonnes = this.random.nextInt(60_000);
		json.append("{\"buyPrice\": ")
			.append(sells ? mean - this.random.nextInt(100) : 0)
			.append(", \"demand\": ")
			.append(sells ? 1 : tonnes)
			.append(", \"demandBracket\": ")
			.append(sells ? 0 : 2)
			.append(", \"meanPrice\": ")
			.append(mean)
			.append(", \"name\": \"")
			.append(good.symbol().value())
			.append("\", \"sellPrice\": ")
			.append(mean + this.random.nextInt(100))
			.append(", \"stock\": ")
			.append(sells ? tonnes : 0)
			.append(", \"stockBracket\": ")
			.append(sells ? 2 : 0)
			.append('}');
	}

	private static byte[] deflated(String json) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Deflater fast = new Deflater(Deflater.BEST_SPEED);
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
			out.write(json.getBytes(StandardCharsets.US_ASCII));
		}
		finally {
			fast.end();
		}
		return bytes.toByteArray();
	}

}
