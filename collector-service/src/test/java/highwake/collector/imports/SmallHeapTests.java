package highwake.collector.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A dump of any size needs no more memory than its largest system.
class SmallHeapTests {

	private static final int STATIONS = 5;

	@TempDir
	private Path directory;

	@Test
	void aDumpAsLargeAsTheHeapIsImported() throws Exception {
		assertImported(48L << 20, 60);
	}

	@Tag("long")
	@Test
	void aDumpTenTimesAsLargeAsTheHeapIsImported() throws Exception {
		assertImported(640L << 20, 3_600);
	}

	private void assertImported(long textBytes, int seconds) throws Exception {
		Path dump = this.directory.resolve("galaxy.json.gz");
		long systems = write(dump, textBytes);
		Path data = Files.createDirectories(this.directory.resolve("data"));
		Path said = this.directory.resolve("said");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx48m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED",
				"-cp", System.getProperty("java.class.path"), ImportingProcess.class.getName(), data.toString(),
				dump.toString())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		try {
			assertThat(process.waitFor(seconds, TimeUnit.SECONDS)).as("ends").isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		assertThat(process.exitValue()).as(Files.readString(said)).isZero();
		assertThat(Files.readString(said)).contains(systems + " systems, " + systems * (1 + 4 * STATIONS) + " facts")
			.contains(" 0 problems");
		Path reports = Files.createDirectories(Path.of("target", "reports"));
		Files.writeString(reports.resolve("import-" + (textBytes >> 20) + "-mib.txt"), Files.readString(said));
	}

	/// Writes systems of about 24 kB each, until there is enough; answers how many.
	private static long write(Path dump, long textBytes) throws IOException {
		long written = 0;
		long systems = 0;
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump), 1 << 16) {
			{
				this.def.setLevel(Deflater.BEST_SPEED);
			}
		}) {
			out.write("[\n".getBytes(StandardCharsets.UTF_8));
			while (written < textBytes) {
				systems++;
				byte[] system = ((systems > 1 ? ",\n" : "") + system(systems)).getBytes(StandardCharsets.UTF_8);
				out.write(system);
				written += system.length;
			}
			out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
		}
		return systems;
	}

	private static String system(long number) {
		StringBuilder text = new StringBuilder();
		text.append("{\"id64\":").append(number).append(",\"name\":\"System ").append(number);
		text.append("\",\"coords\":{\"x\":").append(number % 1000).append(",\"y\":0,\"z\":").append(number / 1000);
		text.append("},\"population\":5,\"date\":\"2026-01-01 00:00:00+00\",\"bodies\":[],\"stations\":[");
		for (int i = 0; i < STATIONS; i++) {
			text.append((i > 0) ? "," : "").append("{\"name\":\"Station ").append(i).append("\",\"id\":");
			text.append(128_000_000L + number * STATIONS + i);
			text.append(
					",\"updateTime\":\"2026-01-01 00:00:00+00\",\"type\":\"Outpost\",\"market\":{\"commodities\":[");
			for (int good = 0; good < 20; good++) {
				text.append((good > 0) ? "," : "").append("{\"name\":\"Good\",\"symbol\":\"good").append(good);
				text.append("\",\"category\":\"Metals\",\"demand\":0,\"supply\":").append((number * 7 + good) % 5_000);
				text.append(",\"buyPrice\":900,\"sellPrice\":880}");
			}
			text.append("],\"prohibitedCommodities\":[],\"updateTime\":\"2026-01-01 00:00:00+00\"},");
			text.append("\"outfitting\":{\"modules\":[");
			for (int module = 0; module < 25; module++) {
				text.append((module > 0) ? "," : "").append("{\"name\":\"Module\",\"symbol\":\"Int_Module_Size");
				text.append(module).append("\",\"class\":1,\"rating\":\"E\",\"category\":\"internal\"}");
			}
			text.append(
					"],\"updateTime\":\"2026-01-01 00:00:00+00\"},\"shipyard\":{\"ships\":[{\"name\":\"Sidewinder\",");
			text.append("\"symbol\":\"SideWinder\"}],\"updateTime\":\"2026-01-01 00:00:00+00\"}}");
		}
		return text.append("]}").toString();
	}

}
