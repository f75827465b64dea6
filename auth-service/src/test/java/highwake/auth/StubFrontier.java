package highwake.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// A Frontier that answers whatever a test wants, for the days when the real one is not itself.
public final class StubFrontier implements AutoCloseable {

	/// Tokens as Frontier gives them.
	public static final Reply TOKENS = new Reply(200, """
			{"access_token":"stub-access","refresh_token":"stub-refresh","token_type":"Bearer","expires_in":14400}""");

	/// A profile as the companion API gives it.
	public static final Reply PROFILE = new Reply(200, """
			{"commander":{"id":3100417,"name":"Ilsa Marrow","credits":1},"ships":[{"id":1}]}""");

	/// No answer at all while the test runs.
	public static final Reply SILENCE = new Reply(200, "");

	private final HttpServer server;

	private final List<String> tokenForms = Collections.synchronizedList(new ArrayList<>());

	private final CountDownLatch closed = new CountDownLatch(1);

	private volatile Reply token = TOKENS;

	private volatile Reply profile = PROFILE;

	public StubFrontier() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/token", (exchange) -> {
			this.tokenForms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			answer(exchange, this.token);
		});
		this.server.createContext("/profile", (exchange) -> answer(exchange, this.profile));
		this.server.start();
	}

	/// Answers its address.
	public URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/// Says what the token endpoint answers.
	public void token(Reply reply) {
		this.token = reply;
	}

	/// Says what the profile endpoint answers.
	public void profile(Reply reply) {
		this.profile = reply;
	}

	/// Answers what was posted to the token endpoint.
	public List<String> tokenForms() {
		return this.tokenForms;
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.server.stop(0);
	}

	private void answer(HttpExchange exchange, Reply reply) throws IOException {
		if (reply.equals(SILENCE)) {
			awaitClose();
		}
		byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(reply.status(), body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private void awaitClose() {
		try {
			this.closed.await();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	/// An answer.
	public record Reply(int status, String body) {
	}

}
