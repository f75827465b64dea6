package highwake.api.board;

import highwake.galaxy.CommoditySymbol;

/// One commodity on the board.
///
/// @param id its number in packed reports
/// @param exports who sells it, the lowest price first
/// @param imports who wants it, the highest price first; the rank is the negated price
/// @param listings how many markets list it, traded or not
public record Good(int id, CommoditySymbol symbol, PriceOrder exports, PriceOrder imports, int listings) {
}
