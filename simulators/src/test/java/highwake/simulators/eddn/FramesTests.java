package highwake.simulators.eddn;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FramesTests {

	/// `zlib.compress(json.dumps(envelope, sort_keys=True).encode())` of CPython 3.11
	/// with zlib 1.2.13.
	private static final String OF_PYTHON = "789c35ccb10ac2401084e15791c552b28154e62152d8aac5723b49ae584fb22721847b774fc572e09b7fa7a3871926178cd41f68cef9e93d33541f0d34681313ff847348664963deb8a353b510c5525f3b791af32a0b06317c32b757dbe24ca52a83bb4cf8b27f20c2ebbede4b7903d0612ad2";

	private static final Map<String, Object> ENVELOPE = Map.of("message", Map.of("commodities", List.of()), "header",
			Map.of("softwareName", "é"), "$schemaRef", "https://eddn.edcd.io/schemas/commodity/3");

	@Test
	void aFrameIsByteForByteThatOfPython() {
		assertThat(HexFormat.of().formatHex(Frames.of(ENVELOPE))).isEqualTo(OF_PYTHON);
	}

	@Test
	void aFrameBeginsAsZlibAtLevelSixDoes() {
		assertThat(Frames.of(ENVELOPE)).startsWith(0x78, 0x9c);
	}

	@Test
	void theTextIsAscii() {
		assertThat(Frames.text(ENVELOPE)).isEqualTo("{\"$schemaRef\": \"https://eddn.edcd.io/schemas/commodity/3\", "
				+ "\"header\": {\"softwareName\": \"\\u00e9\"}, \"message\": {\"commodities\": []}}");
	}

}
