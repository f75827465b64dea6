/// A Frontier on loopback: sign-in by OAuth 2 with PKCE, and the Companion API's profile.
///
/// What the real one does is taken from EDCD/FDevIDs, `Frontier API/FrontierDevelopments-oAuth2-notes.md` and
/// `FrontierDevelopments-CAPI-endpoints.md` (read 2026-11-20).
@NullMarked
package highwake.simulators.frontier;

import org.jspecify.annotations.NullMarked;
