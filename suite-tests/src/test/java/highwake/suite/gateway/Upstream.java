package highwake.suite.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A program behind Caddy, as small as it can be: HTTP/1.1 on a unix socket, one request per connection, each answered by
/// the test's own [Answer] and remembered. The JDK's own server knows no unix sockets.
final class Upstream implements AutoCloseable {

	private final ServerSocketChannel server;

	private final Path socket;

	private final Answer answer;

	private final List<Request> requests = new CopyOnWriteArrayList<>();

	private Upstream(Path socket, ServerSocketChannel server, Answer answer) {
		this.socket = socket;
		this.server = server;
		this.answer = answer;
	}

	/// Listens on a socket file, which is made.
	static Upstream on(Path socket, Answer answer) throws IOException {
		Files.createDirectories(socket.getParent());
		Files.deleteIfExists(socket);
		ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)
			.bind(UnixDomainSocketAddress.of(socket));
		Upstream upstream = new Upstream(socket, server, answer);
		Thread.ofVirtual().name("upstream-" + socket).start(upstream::serve);
		return upstream;
	}

	/// What reached it so far, oldest first.
	List<Request> requests() {
		return this.requests;
	}

	private void serve() {
		while (this.server.isOpen()) {
			try {
				SocketChannel client = this.server.accept();
				Thread.ofVirtual().start(() -> exchange(client));
			}
			catch (IOException closed) {
				return;
			}
		}
	}

	private void exchange(SocketChannel client) {
		try (client) {
			Request request = Request.read(Channels.newInputStream(client));
			this.requests.add(request);
			this.answer.write(request, Channels.newOutputStream(client));
		}
		catch (IOException left) {
			// the other side closed first: what the test asks about is in `requests`
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		Files.deleteIfExists(this.socket);
	}

	/// Writes one answer, head and all.
	interface Answer {

		void write(Request request, OutputStream to) throws IOException;

		/// 200 with a body of a type, and more header lines, each `Name: value`.
		static Answer of(String type, String body, String... headers) {
			return (request, to) -> {
				byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
				String more = String.join("", Arrays.stream(headers).map(line -> line + "\r\n").toList());
				head(to, "Content-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n" + more);
				to.write(bytes);
			};
		}

		static void head(OutputStream to, String headers) throws IOException {
			to.write(("HTTP/1.1 200 OK\r\nConnection: close\r\n" + headers + "\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			to.flush();
		}

	}

	/// One request as it arrived.
	/// @param line its first line
	/// @param headers by lower-case name
	/// @param body of the length it announced
	record Request(String line, Map<String, String> headers, String body) {

		Request {
			headers = Map.copyOf(headers);
		}

		private static Request read(InputStream from) throws IOException {
			String line = line(from);
			Map<String, String> headers = new TreeMap<>();
			for (String header = line(from); !header.isEmpty(); header = line(from)) {
				int colon = header.indexOf(':');
				headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
			}
			int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
			return new Request(line, headers, new String(from.readNBytes(length), StandardCharsets.UTF_8));
		}

		private static String line(InputStream from) throws IOException {
			ByteArrayOutputStream line = new ByteArrayOutputStream();
			for (int next = from.read(); next != '\n'; next = from.read()) {
				if (next < 0) {
					throw new IOException("ended in mid-line");
				}
				if (next != '\r') {
					line.write(next);
				}
			}
			return line.toString(StandardCharsets.UTF_8);
		}

	}

}
