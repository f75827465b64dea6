package highwake.api.news;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A JSON:API collection of articles on loopback, which answers what a test wants it to.
final class SimulatedGalnet implements AutoCloseable {

	/// Two articles as the CMS writes them, and one without a text.
	static final String ARTICLES = """
			{"data": [
				{"type": "node--galnet_article", "id": "1", "attributes": {
					"title": "Pilots' Federation Reports Rising Trade",
					"body": {"value": "Traders were busy.\\r\\nMore will follow.", "format": "plain_text"},
					"published_at": "2026-11-19T13:30:00+00:00",
					"field_galnet_date": "19 NOV 3312",
					"field_galnet_guid": "0123456789abcdef01234567",
					"field_galnet_image": "NewsImageTrade,NewsImageOther",
					"field_slug": "pilots-federation-reports-rising-trade"}},
				{"type": "node--galnet_article", "id": "2", "attributes": {
					"title": "A Quiet Week",
					"body": {"value": "Nothing happened."},
					"published_at": "2026-11-12T13:30:00+00:00",
					"field_galnet_date": "12 NOV 3312",
					"field_galnet_guid": "../../etc/passwd",
					"field_galnet_image": null,
					"field_slug": "a-quiet-week"}},
				{"type": "node--galnet_article", "id": "3", "attributes": {"title": "Without a text"}}
			]}""";

	private final HttpServer server;

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private volatile int status = 200;

	private volatile String body = ARTICLES;

	SimulatedGalnet() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/jsonapi/node/galnet_article");
	}

	void answers(int status, String body) {
		this.body = body;
		this.status = status;
	}

	/// Lists the queries that came.
	List<String> asked() {
		return this.asked;
	}

	private void answer(HttpExchange exchange) throws IOException {
		byte[] bytes = this.body.getBytes(StandardCharsets.UTF_8);
		this.asked.add(exchange.getRequestURI().getQuery());
		exchange.sendResponseHeaders(this.status, bytes.length);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(bytes);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
