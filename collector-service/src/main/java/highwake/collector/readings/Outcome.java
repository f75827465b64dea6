package highwake.collector.readings;

import org.jspecify.annotations.Nullable;

/// What came of reading one frame.
///
/// @param heading null where the envelope could not be read; the frame is then rejected
public record Outcome(Verdict verdict, @Nullable Heading heading) {

}
