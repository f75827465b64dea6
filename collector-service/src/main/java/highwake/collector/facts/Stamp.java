package highwake.collector.facts;

import java.time.Instant;

/// When something was true, and when EDDN's gateway heard of it.
///
/// @param at the sender's `message.timestamp`: the order of facts
/// @param gatewayAt the header's `gatewayTimestamp`: the only clock that can be trusted, and the tie-breaker
public record Stamp(Instant at, Instant gatewayAt) {

}
