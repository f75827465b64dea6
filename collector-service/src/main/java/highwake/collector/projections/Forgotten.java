package highwake.collector.projections;

/// What a projection forgot among the next few rows.
///
/// @param wrote whether rows that readers follow were written or removed
/// @param isRound whether it has been round all rows since it began
record Forgotten(boolean wrote, boolean isRound) {

}
