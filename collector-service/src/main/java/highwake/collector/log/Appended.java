package highwake.collector.log;

/// What became of a group of frames: each is either new in the log or was there before.
public record Appended(int appended, int duplicate) {

}
