package highwake.api.commodities;

/// How a commodity is called under `/v3`.
///
/// @param symbol the key
/// @param name as the game spells it; the symbol where the catalogue does not know it yet
public record GoodName(String symbol, String name) {
}
