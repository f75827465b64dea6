package highwake.collector.log;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Every frame that was heard, in one order that all who apply it share. One of the three seams that a cluster replaces.
///
/// Frames are appended by one thread and read by another; both may be in several processes at once. A reader sees only
/// what is committed. All methods throw [LogUnavailable].
public interface FeedLog extends AutoCloseable {

	/// Answers the name of this log, which cursors carry: a log that was replaced has
	/// another.
	String id();

	/// Appends frames in their order, in one durable transaction; frames that are in the
	/// log already are left out.
	Appended append(List<HeardFrame> frames);

	/// Answers the frames after a place, in order, at most `limit`, fewer where they are
	/// large; empty when there are none.
	List<LoggedFrame> readAfter(long seq, int limit);

	/// Answers the highest place that was ever given to a frame, 0 for none.
	long last();

	/// Answers how many frames are beyond a place: exact up to 10,000, and never too few.
	long countAfter(long seq);

	/// Answers the digest of the frame at a place, in hexadecimal; empty where the log
	/// holds none there.
	Optional<String> findDigest(long seq);

	/// Answers what the log no longer holds, though it was given a place, in order.
	List<MissingFrames> missing();

	/// Answers when the oldest frame of the log was heard, epoch milliseconds; empty
	/// where
	/// it has none.
	OptionalLong oldestReceivedAt();

	/// Answers when the newest frame of the log was heard, epoch milliseconds; empty
	/// where
	/// it has none.
	OptionalLong newestReceivedAt();

	/// Forgets the oldest frames, up to a place and as far as they were heard before a
	/// time, at most `limit` of them, and remembers that it did; answers how many. For
	/// the
	/// thread that reads.
	int trim(long upToSeq, long receivedBefore, int limit);

	/// Keeps rejected frames for people to look at: the newest 10,000. Keeping one twice
	/// is keeping it once.
	void keepRejected(List<RejectedFrame> rejected);

	@Override
	void close();

}
