package highwake.suite.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A program that answers as one of Highwake's would when the command asks how it is, and does nothing else. It starts in
/// a blink, so that the command's own tests can start, kill and stop whole suites without building the real ones. It is
/// packed alone into a jar: it may use nothing but the JDK.
///
/// A file `refuse-to-start` in its data directory makes it die at once.
public final class StandIn {

	private StandIn() {
	}

	/// @param args none; with any, it does the tasks of its data directory and ends
	public static void main(String[] args) throws IOException {
		if (Files.exists(Path.of(System.getenv("HIGHWAKE_DATA"), "refuse-to-start"))) {
			System.err.println("refusing to start, as told");
			System.exit(3);
		}
		if (args.length > 0) {
			doTasks(Path.of(System.getenv("HIGHWAKE_DATA"), "tasks"));
			return;
		}
		try (ServerSocketChannel server = listen()) {
			System.out.println("stand-in ready");
			while (true) {
				answer(server.accept());
			}
		}
	}

	/// Upkeep is done, all else fails; the message is what the task asked for.
	private static void doTasks(Path folder) throws IOException {
		try (DirectoryStream<Path> tasks = Files.newDirectoryStream(folder, "*.task")) {
			for (Path task : tasks) {
				String said = String.join(" ", Files.readAllLines(task));
				String state = said.contains("kind=upkeep") ? "done" : "failed";
				Path progress = folder.resolve(task.getFileName().toString().replace(".task", ".progress"));
				Files.writeString(progress,
						"kind=x\nstate=" + state + "\ndone=1\ntotal=1\nmessage=asked for " + said + "\n");
				Files.delete(task);
			}
		}
	}

	private static ServerSocketChannel listen() throws IOException {
		String socket = System.getenv("HIGHWAKE_SOCKET");
		if (socket != null) {
			Files.deleteIfExists(Path.of(socket));
			return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
		}
		int port = Integer.parseInt(System.getenv("HIGHWAKE_SIMULATORS_PORT"));
		return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
	}

	private static void answer(SocketChannel client) {
		try (client) {
			BufferedReader request = new BufferedReader(
					new InputStreamReader(Channels.newInputStream(client), StandardCharsets.US_ASCII));
			String first = request.readLine();
			while (first != null && !request.readLine().isEmpty()) {
				// the head of a request ends with an empty line
			}
			byte[] body = body(first == null ? "" : first.split(" ", 3)[1]).getBytes(StandardCharsets.UTF_8);
			String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
					+ body.length + "\r\n\r\n";
			client.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
			client.write(ByteBuffer.wrap(body));
		}
		catch (IOException broken) {
			System.err.println("a client left: " + broken);
		}
	}

	private static String body(String path) {
		Map<String, String> answers = Map.of("/actuator/feed", "{\"received\": 1234, \"silentMillis\": 10}",
				"/v3/status", "{\"markets\": 500, \"newestDatum\": \"2026-11-21T00:00:00.000Z\"}", "/actuator/info",
				"{\"release\": \"stand-in\"}");
		return answers.getOrDefault(path, "{\"path\": \"" + path + "\"}");
	}

}
