package highwake.collector.backups;

/// A backup cannot be restored as asked; nothing was changed. The message is for a person.
final class RestoreRefused extends RuntimeException {

	RestoreRefused(String message) {
		super(message);
	}

}
