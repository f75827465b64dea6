package highwake.suite.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;

/// One visitor with a window of their own, who remembers what the browser complained about.
public final class Visit implements AutoCloseable {

	private static final double PATIENCE_MS = 15_000;

	private final BrowserContext context;

	private final Page page;

	private final URI site;

	private final List<String> complaints = new ArrayList<>();

	private Visit(BrowserContext context, URI site) {
		this.context = context;
		this.site = site;
		context.setDefaultTimeout(PATIENCE_MS);
		context.setDefaultNavigationTimeout(PATIENCE_MS);
		this.page = context.newPage();
		this.page.onConsoleMessage(this::note);
		this.page.onPageError((error) -> this.complaints.add("script: " + error));
	}

	/// Opens a window.
	public static Visit open(Browser browser, URI site, UnaryOperator<Browser.NewContextOptions> options) {
		return new Visit(browser.newContext(options.apply(new Browser.NewContextOptions())), site);
	}

	/// The page as it is now.
	public Page page() {
		return this.page;
	}

	/// Goes to a path of the site, and answers what the server said.
	/// It never waits for silence: the stream of reports is never silent.
	public Response go(String path) {
		Response response = this.page.navigate(this.site + path);
		this.page.waitForLoadState(LoadState.LOAD);
		return response;
	}

	/// Keeps a picture of the page where `HIGHWAKE_SCREENSHOTS` names a folder; nowhere
	/// else.
	/// @param name of the picture; what no file may be named with becomes a dash
	public void keepPicture(String name) {
		String folder = System.getenv("HIGHWAKE_SCREENSHOTS");
		if (folder != null && !folder.isBlank()) {
			this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of(folder, name.replaceAll("[^A-Za-z0-9]+", "-") + ".png")));
		}
	}

	/// What went wrong in the browser: errors on its console, scripts that threw. That a
	/// page itself was answered with an error is not one.
	public List<String> complaints() {
		return this.complaints;
	}

	private void note(ConsoleMessage message) {
		boolean isAboutThePage = message.location().startsWith(this.page.url());
		if (message.type().equals("error") && !isAboutThePage) {
			this.complaints.add("console: " + message.text() + " at " + message.location());
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
