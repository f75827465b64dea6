package highwake.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Free places for a suite. A suite takes its public port and three that follow from it (10,000, 11,000 and 12,000
/// higher); all four must be free. They are kept below 32,768, where the kernel begins to hand out ports to others.
public final class Ports {

	private static final int LOWEST = 11_000;

	private static final int HIGHEST = 20_700;

	private static final int PAIRS = (HIGHEST - LOWEST) / 2;

	/// Maven tests in two processes at a time: one has the even ports, the other the odd
	/// ones.
	private static final int PARITY = Integer.getInteger("highwake.fork", 0) % 2;

	/// Checkouts that are tested at the same time begin at different places, far from
	/// each other even when they were started one after the other.
	private static final AtomicInteger next = new AtomicInteger((int) (ProcessHandle.current().pid() * 1_661L % PAIRS));

	private Ports() {
	}

	/// A public port whose four ports are free, never the same twice in one run.
	public static int free() {
		return IntStream.generate(() -> LOWEST + 2 * Math.floorMod(next.addAndGet(7), PAIRS) + PARITY)
			.limit(1_000)
			.filter(port -> IntStream.of(0, 10_000, 11_000, 12_000).allMatch(offset -> isFree(port + offset)))
			.findFirst()
			.orElseThrow();
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException taken) {
			return false;
		}
	}

}
