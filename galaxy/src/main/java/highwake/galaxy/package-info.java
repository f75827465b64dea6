/// The words that every program of Highwake shares, and the game's fixed facts.
///
/// Nothing here knows of files, frames or HTTP: plain values that refuse nonsense when they are made.
@NullMarked
package highwake.galaxy;

import org.jspecify.annotations.NullMarked;
