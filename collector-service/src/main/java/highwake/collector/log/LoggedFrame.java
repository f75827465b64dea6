package highwake.collector.log;

/// A frame of the log.
///
/// @param seq its place in the log; gaps are normal
/// @param receivedAt when it was heard, epoch milliseconds
/// @param digest of the body, in hexadecimal
@SuppressWarnings("ArrayRecordComponent")
public record LoggedFrame(long seq, long receivedAt, String digest, byte[] body) {

}
