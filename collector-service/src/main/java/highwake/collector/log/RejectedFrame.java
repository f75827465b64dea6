package highwake.collector.log;

/// A frame that no reading could make sense of, and why.
public record RejectedFrame(long seq, long receivedAt, String reason, String detail) {

}
