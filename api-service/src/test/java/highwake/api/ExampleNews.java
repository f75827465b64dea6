package highwake.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What stands beside the files in the examples: Galnet's last copy, half an hour old, and the list of downloads.
final class ExampleNews {

	private ExampleNews() {
	}

	static void into(Path dataDirectory) throws IOException {
		Files.writeString(dataDirectory.resolve("galnet.json"), """
				{"fetchedAt": "2026-11-20T14:30:00Z", "articles": [{
					"published": "2026-11-19T13:30:00Z",
					"date": "19 NOV 3312",
					"title": "Pilots' Federation Reports Rising Trade",
					"text": "Traders were busy.\\nMore will follow.",
					"slug": "pilots-federation-reports-rising-trade",
					"image": "https://hosting.zaonce.net/elite-dangerous/galnet/NewsImageTrade.png",
					"url": "https://community.elitedangerous.com/galnet/uid/0123456789abcdef01234567"}]}""");
		Path downloads = Files.createDirectories(dataDirectory.resolve("downloads"));
		Files.writeString(downloads.resolve("downloads.json"),
				"""
						{"started": "2026-11-20T06:00:00Z", "completed": "2026-11-20T06:01:30.250Z",
						"licence": "CC0-1.0", "databases": [{
							"name": "market.db", "size": 73400320, "tables": {"commodity": 398, "market": 24000, "offer": 1400000},
							"download": {"url": "/downloads/market-0123456789abcdef.db.gz", "updated": "2026-11-20T06:01:20Z",
								"size": 18350080,
								"sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}]}""");
	}

}
