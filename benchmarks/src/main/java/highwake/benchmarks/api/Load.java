package highwake.benchmarks.api;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.HdrHistogram.Histogram;

/// Asks questions over some connections at once, each of which asks its next as soon as it has its answer. One thread does
/// it all, which is the cheapest there is: it runs on the same cores as the program that it asks. For that thread.
///
/// An answer other than 200 ends the measurement, as does one that does not come within ten seconds.
final class Load implements AutoCloseable {

	private static final int BUFFER_BYTES = 256 << 10;

	private static final long PATIENCE_MILLIS = 10_000;

	private static final Duration HIGHEST = Duration.ofMinutes(1);

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final SocketAddress address;

	private final Selector selector;

	private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);

	private final List<Connection> connections = new ArrayList<>();

	private int asked;

	/// @param address a port or a unix socket
	Load(SocketAddress address, int connections) throws IOException {
		this.address = address;
		this.selector = Selector.open();
		for (int i = 0; i < connections; i++) {
			this.connections.add(new Connection());
		}
	}

	/// What came back in a stretch of time.
	///
	/// @param bodyBytes of all answers, without their heads
	/// @param nanos from asking to the last byte, of each answer
	/// @param cpu of the thread that asked
	record Window(long answers, long bodyBytes, Duration time, Duration cpu, Histogram nanos) {

		double perSecond() {
			return this.answers * 1e9 / this.time.toNanos();
		}

		double megabytesPerSecond() {
			return this.bodyBytes * 1e3 / this.time.toNanos();
		}

		double millis(double percentile) {
			return this.nanos.getValueAtPercentile(percentile) / 1e6;
		}

	}

	/// Asks one after the other, from the first again after the last; goes on where the
	/// last window ended.
	/// @param requests whole HTTP requests
	Window run(List<byte[]> requests, Duration time) throws IOException {
		Histogram nanos = new Histogram(HIGHEST.toNanos(), 3);
		long answers = 0;
		long bytes = 0;
		long cpuBegun = THREADS.getCurrentThreadCpuTime();
		long begun = System.nanoTime();
		long end = begun + time.toNanos();
		for (Connection connection : this.connections) {
			connection.ask(next(requests));
		}
		int open = this.connections.size();
		while (open > 0) {
			if (this.selector.select(PATIENCE_MILLIS) == 0) {
				throw new IllegalStateException("No answer came within " + PATIENCE_MILLIS + " ms");
			}
			for (SelectionKey key : this.selector.selectedKeys()) {
				Connection connection = (Connection) key.attachment();
				if (connection.hasAnswer()) {
					answers++;
					bytes += connection.bodyBytes();
					long now = System.nanoTime();
					nanos.recordValue(Math.min(now - connection.askedAt, HIGHEST.toNanos()));
					if (now < end) {
						connection.ask(next(requests));
					}
					else {
						open--;
					}
				}
			}
			this.selector.selectedKeys().clear();
		}
		return new Window(answers, bytes, Duration.ofNanos(System.nanoTime() - begun),
				Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - cpuBegun), nanos);
	}

	private byte[] next(List<byte[]> requests) {
		return requests.get(Math.floorMod(this.asked++, requests.size()));
	}

	@Override
	public void close() throws IOException {
		for (Connection connection : this.connections) {
			connection.channel.close();
		}
		this.selector.close();
	}

	/// One connection, opened again where the other side closes it.
	private final class Connection {

		private final AnswerReader reader = new AnswerReader();

		private SocketChannel channel;

		private boolean isUsedUp;

		private long askedAt;

		private byte[] request = {};

		Connection() throws IOException {
			this.channel = open();
		}

		private SocketChannel open() throws IOException {
			SocketChannel opened = SocketChannel.open(Load.this.address);
			opened.configureBlocking(false);
			if (!(Load.this.address instanceof UnixDomainSocketAddress)) {
				opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
			}
			opened.register(Load.this.selector, SelectionKey.OP_READ, this);
			return opened;
		}

		void ask(byte[] next) throws IOException {
			this.request = next;
			this.askedAt = System.nanoTime();
			if (this.isUsedUp) {
				this.channel.close();
				this.channel = open();
				this.isUsedUp = false;
			}
			ByteBuffer bytes = ByteBuffer.wrap(next);
			while (bytes.hasRemaining()) {
				this.channel.write(bytes); // a question fits into the socket at once
			}
		}

		/// Reads what has come; tells whether it ends an answer.
		boolean hasAnswer() throws IOException {
			ByteBuffer buffer = Load.this.buffer.clear();
			if (this.channel.read(buffer) < 0) {
				if (this.isUsedUp) {
					this.channel.close(); // nothing was asked since
					return false;
				}
				throw new IOException("The connection was closed in the middle of an answer");
			}
			if (!this.reader.take(buffer.flip())) {
				return false;
			}
			if (this.reader.status() != 200) {
				throw new IllegalStateException(this.reader.status() + " for "
						+ new String(this.request, StandardCharsets.US_ASCII).lines().findFirst().orElse(""));
			}
			this.isUsedUp = this.reader.isClosing();
			return true;
		}

		long bodyBytes() {
			return this.reader.bodyBytes();
		}

	}

}
