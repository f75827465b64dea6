package highwake.api.offers;

/// Why an offer is trusted less than wholly.
///
/// @param code for programs, see `docs/concepts/confidence.md`
/// @param factor by how much it lowers the confidence, 0 to 1
/// @param text for people
record Reason(String code, double factor, String text) {
}
