package highwake.simulators.eddn;

import java.io.IOException;
import java.util.Optional;

/// Frames in the order in which a relay publishes them. Used by one thread at a time.
public interface FrameSource extends AutoCloseable {

	/// Answers the next frame as it goes over the wire, or empty once there are no more.
	///
	/// Throws [IOException] where the source cannot be read; what it answered before
	/// stands.
	Optional<byte[]> next() throws IOException;

	@Override
	default void close() throws IOException {
	}

}
