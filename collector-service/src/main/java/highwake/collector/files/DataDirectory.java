package highwake.collector.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the files are: setting `highwake.data`, from the environment as `HIGHWAKE_DATA`.
///
/// @param data a directory, made if it is missing
@ConfigurationProperties("highwake")
public record DataDirectory(@DefaultValue("data") Path data) {

	/// Makes the directory if it is missing.
	public Path made() {
		try {
			return Files.createDirectories(this.data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
