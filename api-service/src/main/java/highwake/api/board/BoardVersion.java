package highwake.api.board;

/// What a snapshot was made of: the change signals of both files.
///
/// @param galaxy of `galaxy.db`
/// @param market of `market.db`; it is the one that the public sees
public record BoardVersion(Signal galaxy, Signal market) {

	/// Where a file stands: readers who have seen the same epoch and change have seen the
	/// same rows.
	///
	/// @param epoch another one means: nothing seen before counts any more
	/// @param change grows with each writing transaction
	/// @param newestGatewayAt epoch milliseconds of the newest frame that the file holds,
	/// 0 while it holds none
	public record Signal(String epoch, long change, long newestGatewayAt) {

		/// Tells whether what was read at another signal, and what has changed since, is
		/// all there is.
		boolean follows(Signal before) {
			return this.epoch.equals(before.epoch) && this.change >= before.change;
		}

	}

}
