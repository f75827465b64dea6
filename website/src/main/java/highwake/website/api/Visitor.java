package highwake.website.api;

import org.jspecify.annotations.Nullable;

/// Whom a page is for, as far as the API may know: limits per address hold for the browser, not for the website.
///
/// Controllers take it as an argument.
///
/// @param address the browser's address, or null where the server does not know it
/// @param requestId the id under which every program logs what it does for this page, or null where the gateway gave none
public record Visitor(@Nullable String address, @Nullable String requestId) {
}
