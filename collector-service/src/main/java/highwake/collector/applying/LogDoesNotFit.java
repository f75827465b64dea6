package highwake.collector.applying;

/// A file and the feed log do not belong together: one of them was restored or replaced. Applying would count frames
/// twice or leave some out, so it stops until a person has mended it.
public final class LogDoesNotFit extends RuntimeException {

	LogDoesNotFit(String message) {
		super(message);
	}

}
