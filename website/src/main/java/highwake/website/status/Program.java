package highwake.website.status;

import org.jspecify.annotations.Nullable;

/// One of Highwake's programs.
///
/// @param name as `./highwake status` calls it
/// @param task what it is for, in a few words
/// @param isUp it can do its work
/// @param release which one answers, null where none does
public record Program(String name, String task, boolean isUp, @Nullable String release) {
}
