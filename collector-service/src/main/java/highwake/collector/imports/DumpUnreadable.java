package highwake.collector.imports;

/// A dump cannot be read any further: it is missing, no dump, damaged or cut off. The message says which and where, in
/// words a person can act on; what came before it stays applied.
final class DumpUnreadable extends RuntimeException {

	DumpUnreadable(String message) {
		super(message);
	}

	DumpUnreadable(String message, Throwable cause) {
		super(message, cause);
	}

}
