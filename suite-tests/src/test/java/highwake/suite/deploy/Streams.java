package highwake.suite.deploy;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/// Open event streams of a suite, of three kinds, each of which should hear of every report of a feed from when they were
/// all open.
final class Streams implements AutoCloseable {

	private final DeployedSuite suite;

	private final Feed feed;

	private final List<LiveClient> clients;

	private final int before;

	/// Opens them.
	Streams(DeployedSuite suite, Feed feed) {
		this.suite = suite;
		this.feed = feed;
		this.clients = suite.streams();
		this.before = feed.reported().size();
	}

	/// Ends the feed, and waits until every stream has heard of all that it reported.
	void awaitAllReports() throws InterruptedException {
		List<Long> reported = this.feed.stop().reported();
		// the first may have been on its way when the streams were opened
		this.clients
			.forEach((client) -> this.suite.awaitReports(client, reported.subList(this.before + 1, reported.size())));
	}

	/// What any of them met that should not have been.
	List<String> complaints() {
		return this.clients.stream().flatMap((client) -> client.complaints().stream()).toList();
	}

	/// How many have ended in good order, all together.
	int ended() {
		return this.clients.stream().mapToInt(LiveClient::ended).sum();
	}

	/// How many broke off.
	long brokenOff() {
		return this.clients.stream()
			.flatMap((client) -> client.ends().stream())
			.filter((end) -> !end.inOrder())
			.count();
	}

	/// How long after a moment the first of them ended, in whatever way.
	Duration firstEnd(long since) {
		return Duration.ofNanos(times((client) -> client.ends().getFirst().at()).min().orElseThrow() - since);
	}

	/// How long after a moment all were open again.
	Duration lastOpening(long since) {
		return Duration.ofNanos(times(LiveClient::openedAt).max().orElseThrow() - since);
	}

	private LongStream times(ToLongFunction<LiveClient> time) {
		return this.clients.stream().mapToLong(time);
	}

	@Override
	public void close() {
		this.clients.forEach(LiveClient::close);
	}

}
