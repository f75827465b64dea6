package highwake.website.commodities;

/// One filter that, left out, would show something where nothing is shown.
///
/// @param label what to take away, for example `Any landing pad`
/// @param count how many markets then, in words
/// @param href the page without it
public record Relaxation(String label, String count, String href) {
}
