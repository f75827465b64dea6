package highwake.galaxy;

import org.jspecify.annotations.Nullable;

/// A module that outfitters sell.
///
/// @param symbol the key that every report uses
/// @param id Frontier's number of the module
/// @param category where it goes, `hardpoint`, `utility`, `standard` or `internal`, as the community's tools call it
/// @param name what it is, as the game spells it in English; several differ in class, rating or mount alone
/// @param size its class, 0 to 8
/// @param rating `A` to `I`
/// @param mount `fixed`, `gimballed` or `turreted`, null for what is no weapon
/// @param guidance `dumbfire`, `seeker` or `swarm`, null for what is no missile
/// @param ship the one ship that an armour fits, null for everything else
public record ShipModule(Symbol symbol, long id, String category, String name, int size, String rating,
		@Nullable String mount, @Nullable String guidance, @Nullable Symbol ship) {
}
