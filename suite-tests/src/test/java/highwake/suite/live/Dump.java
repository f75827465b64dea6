package highwake.suite.live;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// A dump in the shape of Spansh's galaxy, made up: one system a line.
final class Dump {

	/// When everything in it was told, unless a system says otherwise.
	static final String TOLD_AT = "2025-01-01 00:00:00+00";

	/// Stations of each made-up system.
	static final int STATIONS = 3;

	private static final List<String> GOODS = List.of("Gold", "Silver", "Tea", "Coffee", "Fish", "Grain", "Beer",
			"Wine", "Bauxite", "Cobalt", "Copper", "Gallium");

	private Dump() {
	}

	/// Writes a dump.
	/// @param file compressed where its name ends in `.gz`
	static Path write(Path file, Collection<String> systems) throws IOException {
		try (OutputStream out = Files.newOutputStream(file);
				OutputStream text = file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
				Writer writer = new OutputStreamWriter(text, StandardCharsets.UTF_8)) {
			String between = "[\n\t";
			for (String system : systems) {
				writer.append(between).append(system);
				between = ",\n\t";
			}
			writer.append("\n]\n");
		}
		return file;
	}

	/// Answers systems that nobody else tells of, with a body, stations and their
	/// markets.
	static List<String> systems(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(Dump::system).toList();
	}

	private static String system(int number) {
		String stations = IntStream.range(0, STATIONS)
			.mapToObj((i) -> station(4_200_000_000L + (long) number * STATIONS + i, "Port " + number + "-" + i, TOLD_AT,
					IntStream.range(0, GOODS.size())
						.mapToObj((good) -> good(GOODS.get(good), number + good, good * 100 + i))
						.toList()))
			.collect(Collectors.joining(","));
		String body = "{\"id64\":%d,\"bodyId\":1,\"name\":\"Made Up %d 1\",\"type\":\"Planet\",\"subType\":\"Icy body\",\"distanceToArrival\":%d,\"gravity\":0.1,\"updateTime\":\"%s\",\"stations\":[]}"
			.formatted((1L << 55) + number, number, number, TOLD_AT);
		return system(number, "Made Up " + number, number % 100, 0, number / 100.0, 1_000 + number, TOLD_AT, body,
				stations);
	}

	/// Answers a system as one line.
	static String system(long address, String name, double x, double y, double z, long population, String at,
			String bodies, String stations) {
		return "{\"id64\":%d,\"name\":\"%s\",\"coords\":{\"x\":%s,\"y\":%s,\"z\":%s},\"government\":\"Corporate\",\"primaryEconomy\":\"Refinery\",\"population\":%d,\"date\":\"%s\",\"bodies\":[%s],\"stations\":[%s]}"
			.formatted(address, name, x, y, z, population, at, bodies, stations);
	}

	/// Answers a station with a market; its type is not told.
	static String station(long marketId, String name, String at, List<String> goods) {
		return "{\"name\":\"%s\",\"id\":%d,\"updateTime\":\"%s\",\"market\":{\"commodities\":[%s],\"prohibitedCommodities\":[],\"updateTime\":\"%s\"}}"
			.formatted(name, marketId, at, String.join(",", goods), at);
	}

	/// Answers a good that a station sells.
	static String good(String symbol, int supply, int buyPrice) {
		return "{\"symbol\":\"%s\",\"supply\":%d,\"demand\":0,\"buyPrice\":%d,\"sellPrice\":%d}".formatted(symbol,
				supply, buyPrice, buyPrice / 2);
	}

}
