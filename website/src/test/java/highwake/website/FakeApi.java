package highwake.website;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// An API on loopback that answers what a test tells it, and remembers what it was asked.
public final class FakeApi implements AutoCloseable {

	private final HttpServer server;

	private final Map<String, Reply> replies = new ConcurrentHashMap<>();

	private final List<Asked> asked = new CopyOnWriteArrayList<>();

	private volatile Runnable meanwhile = () -> {
	};

	private FakeApi(int port) {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	/// Starts on a free port of loopback.
	public static FakeApi start() {
		return new FakeApi(0);
	}

	/// Starts on a port of loopback.
	public static FakeApi start(int port) {
		return new FakeApi(port);
	}

	/// Answers where it listens.
	public URI uri() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/// Answers JSON to a path, or to a path with exactly that query.
	public FakeApi answers(String path, String json) {
		return replies(path, 200, json);
	}

	/// Answers a status and a body to a path.
	public FakeApi replies(String path, int status, String body) {
		this.replies.put(path, new Reply(status, body));
		return this;
	}

	/// Does something while each question is answered, as time that goes by.
	public FakeApi meanwhile(Runnable something) {
		this.meanwhile = something;
		return this;
	}

	/// Forgets every answer and every question.
	public void clear() {
		this.meanwhile = () -> {
		};
		this.replies.clear();
		this.asked.clear();
	}

	/// Lists what was asked, path and query decoded, in order of arrival.
	public List<Asked> asked() {
		return List.copyOf(this.asked);
	}

	private void handle(HttpExchange exchange) throws IOException {
		URI uri = exchange.getRequestURI();
		String query = (uri.getQuery() != null) ? "?" + uri.getQuery() : "";
		Headers headers = exchange.getRequestHeaders();
		this.meanwhile.run();
		this.asked.add(new Asked(uri.getPath() + query, Map.copyOf(headers)));
		Reply fallback = this.replies.getOrDefault(uri.getPath(), new Reply(404, "{\"error\":\"Not Found\"}"));
		Reply reply = this.replies.getOrDefault(uri.getPath() + query, fallback);
		byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(reply.status(), (body.length == 0) ? -1 : body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	/// One question.
	///
	/// @param what path and query, decoded
	/// @param headers as they came
	public record Asked(String what, Map<String, List<String>> headers) {

		/// Answers the first value of a header, or an empty text.
		public String header(String name) {
			return this.headers.entrySet()
				.stream()
				.filter((entry) -> entry.getKey().equalsIgnoreCase(name))
				.map((entry) -> entry.getValue().getFirst())
				.findFirst()
				.orElse("");
		}

	}

	private record Reply(int status, String body) {
	}

}
