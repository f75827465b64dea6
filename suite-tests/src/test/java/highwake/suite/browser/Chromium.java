package highwake.suite.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

/// The system's Chromium without a window; Playwright downloads none. For one thread.
public final class Chromium implements AutoCloseable {

	private static final Path PROGRAM = Path.of("/usr/bin/chromium");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/// Skips the test where there is no Chromium, and says so.
	public static void assumeInstalled() {
		Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "Skipped: there is no " + PROGRAM);
	}

	/// Starts it.
	public static Chromium start() {
		assumeInstalled();
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM)
				.setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking",
						"--disable-component-update", "--disable-sync", "--no-first-run")));
		return new Chromium(playwright, browser);
	}

	/// The browser, to open windows in.
	public Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
