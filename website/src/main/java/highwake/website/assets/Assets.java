package highwake.website.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/// The paths of script, style, fonts and icons, by the names that templates use.
///
/// The build writes the list (`build.mjs`); a path carries its content's hash and never changes its meaning.
@Component
public class Assets {

	private static final String LIST = "assets.properties";

	private final Map<String, String> paths;

	Assets() {
		Properties list = new Properties();
		try (@Nullable
		InputStream file = Assets.class.getResourceAsStream(LIST)) {
			if (file == null) {
				throw new IllegalStateException("The assets are not built: run the Maven build, or node build.mjs");
			}
			list.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.paths = list.stringPropertyNames()
			.stream()
			.collect(Collectors.toUnmodifiableMap((name) -> name, list::getProperty));
	}

	/// Answers the path of an asset, for example `/a/app-1A2B3C4D.js`.
	///
	/// @throws IllegalArgumentException where the build made no such asset
	public String path(String name) {
		String path = this.paths.get(name);
		if (path == null) {
			throw new IllegalArgumentException("No asset is named " + name + "; there are " + this.paths.keySet());
		}
		return path;
	}

}
