package highwake.api.search;

/// One thing that was found.
///
/// @param <T> what it is
record Hit<T>(Match match, T found) {
}
