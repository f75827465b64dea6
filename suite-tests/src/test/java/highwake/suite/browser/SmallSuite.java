package highwake.suite.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import highwake.simulators.relay.Relay;
import highwake.suite.Suite;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.json.JsonMapper;

/// A whole suite that has heard of [SmallGalaxy], and a browser: one of each for all tests that ask for it by a parameter.
/// They stop when the last test has run.
public final class SmallSuite implements AutoCloseable {

	/// How many markets it knows.
	public static final int MARKETS = SmallGalaxy.MARKETS;

	private final Relay relay;

	private final Suite suite;

	private final Chromium chromium;

	private SmallSuite(Relay relay, Suite suite, Chromium chromium) {
		this.relay = relay;
		this.suite = suite;
		this.chromium = chromium;
	}

	private static SmallSuite start() {
		Chromium chromium = Chromium.start();
		Relay relay = Relay.bind("tcp://127.0.0.1:*");
		SmallSuite suite = new SmallSuite(relay, Suite.start("--eddn", relay.endpoint()), chromium);
		suite.tell();
		return suite;
	}

	private void tell() {
		if (!this.relay.awaitSubscribers(1, Duration.ofSeconds(30))) {
			throw new IllegalStateException("The collector does not subscribe" + this.suite.logTails());
		}
		SmallGalaxy.frames().forEach(this.relay::publish);
		Awaitility.await("all markets are on the board")
			.atMost(Duration.ofSeconds(30))
			.until(() -> markets() == SmallGalaxy.MARKETS);
	}

	private int markets() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.suite.site().resolve("/v3/status")).build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
			return JsonMapper.shared().readTree(answer.body()).path("markets").asInt(-1);
		}
	}

	/// The public site.
	public URI site() {
		return this.suite.site();
	}

	/// Lets a frame come over the feed.
	void hear(byte[] frame) {
		this.relay.publish(frame);
	}

	/// Opens a window of a usual size.
	Visit visit() {
		return visit((options) -> options);
	}

	/// Opens a window of somebody who lets no script run. Without motion too: with script
	/// off, Chromium 156 may stay in the middle of the view transition between two pages.
	Visit visitWithoutScript() {
		return visit((options) -> options.setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE));
	}

	/// Opens a window.
	Visit visit(UnaryOperator<Browser.NewContextOptions> options) {
		return Visit.open(this.chromium.browser(), site(), options);
	}

	@Override
	public void close() {
		this.chromium.close();
		this.suite.close();
		this.relay.close();
	}

	/// Hands the suite to tests that have a parameter for it.
	///
	/// It is the session's: where several processes test, Maven executes each class by
	/// itself, and what belongs to an execution ends with its class.
	public static final class Shared implements ParameterResolver {

		private static final Namespace NAMESPACE = Namespace.create(SmallSuite.class);

		@Override
		public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
			return parameter.getParameter().getType() == SmallSuite.class;
		}

		@Override
		public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
			Chromium.assumeInstalled();
			return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
				.computeIfAbsent(SmallSuite.class, (type) -> SmallSuite.start(), SmallSuite.class);
		}

	}

}
