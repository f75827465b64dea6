package highwake.suite.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.io.ByteArrayInputStream;

import highwake.simulators.relay.Relay;

/// More frames than a test has patience to make: each is sent again by other senders, so that every frame is another and
/// the state they end in is the same.
final class Flood {

	private static final String SENDER = "\"uploaderID\": \"";

	private Flood() {
	}

	static List<byte[]> of(List<byte[]> frames, int senders) throws IOException {
		List<byte[]> all = new ArrayList<>(frames);
		for (int sender = 1; sender < senders; sender++) {
			for (byte[] frame : frames) {
				all.add(sentBy(sender, frame));
			}
		}
		return all;
	}

	private static byte[] sentBy(int sender, byte[] frame) throws IOException {
		String text = new String(new InflaterInputStream(new ByteArrayInputStream(frame)).readAllBytes(),
				StandardCharsets.US_ASCII);
		Deflater fast = new Deflater(Deflater.BEST_SPEED);
		ByteArrayOutputStream deflated = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, fast)) {
			out.write(text.replace(SENDER, SENDER + sender).getBytes(StandardCharsets.US_ASCII));
		}
		finally {
			fast.end();
		}
		return deflated.toByteArray();
	}

	/// Publishes at a rate, or as fast as the subscriber takes it.
	static void publish(List<byte[]> frames, Relay relay, int framesPerSecond) {
		long begun = System.nanoTime();
		for (int i = 0; i < frames.size(); i++) {
			long due = begun + i * 1_000_000_000L / framesPerSecond;
			while (System.nanoTime() < due) {
				LockSupport.parkNanos(due - System.nanoTime());
			}
			relay.publish(frames.get(i));
		}
	}

}
