package highwake.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The program on a loopback port, as it runs, over a directory of the test's.
public final class RunningApi implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final HttpClient http = HttpClient.newHttpClient();

	private final String base;

	/// Starts it; returns once it listens.
	public RunningApi(Path directory, String... arguments) {
		List<String> all = new ArrayList<>(List.of("--server.port=0", "--highwake.data=" + directory));
		Collections.addAll(all, arguments);
		this.context = new SpringApplicationBuilder(ApiService.class).run(all.toArray(String[]::new));
		this.base = "http://127.0.0.1:"
				+ Objects.requireNonNull(this.context.getEnvironment().getProperty("local.server.port"));
	}

	/// Asks for a path.
	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
	}

	/// Answers the loopback port that it listens on.
	public int port() {
		return URI.create(this.base).getPort();
	}

	/// Asks with the bytes of a request's target as they are, well-formed or not.
	RawAnswer ask(String target, String... headers) throws IOException {
		return RawAnswer.of(port(), target, headers);
	}

	/// Answers a part of the program.
	<T> T part(Class<T> type, String name) {
		return this.context.getBean(name, type);
	}

	/// Opens a stream of server-sent events and collects its lines.
	public Events events(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = request(path);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return new Events(this.http.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.base + path));
	}

	/// Stops it as a signal would.
	@Override
	public void close() {
		this.context.close();
	}

	/// What came down a stream.
	public static final class Events {

		private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

		private final CountDownLatch ended = new CountDownLatch(1);

		Events(Stream<String> body) {
			Thread.ofVirtual().start(() -> {
				try (body) {
					body.forEach(this.lines::add);
				}
				finally {
					this.ended.countDown();
				}
			});
		}

		/// Lists the lines so far.
		public List<String> lines() {
			synchronized (this.lines) {
				return List.copyOf(this.lines);
			}
		}

		/// Lists what follows a field's name in the lines so far.
		public List<String> all(String field) {
			return lines().stream()
				.filter((line) -> line.startsWith(field + ":"))
				.map((line) -> line.substring(field.length() + 1))
				.toList();
		}

		/// Tells whether the server has ended the stream.
		public boolean hasEnded() {
			return this.ended.getCount() == 0;
		}

	}

}
