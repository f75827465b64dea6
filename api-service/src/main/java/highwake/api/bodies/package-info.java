/// The stars, planets, rings and barycentres of a system: read from `galaxy.db` in the game's own units, answered in EDSM's
/// under `/v2` and in the game's under `/v3`.
@NullMarked
package highwake.api.bodies;

import org.jspecify.annotations.NullMarked;
