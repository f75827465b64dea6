package highwake.api.files;

import java.util.Locale;

import highwake.store.StoreFile;

/// A file that an answer needs is not there (yet).
public class FileAbsent extends RuntimeException {

	FileAbsent(StoreFile file) {
		super("There is no data yet: %s is not there.".formatted(file.name().toLowerCase(Locale.ROOT)));
	}

}
