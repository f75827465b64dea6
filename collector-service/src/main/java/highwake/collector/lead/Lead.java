package highwake.collector.lead;

/// The right to write the galaxy files: one process holds it at a time. One of the three seams that a cluster replaces.
public interface Lead extends AutoCloseable {

	/// Takes the lead if nobody else holds it; answers whether this process holds it now.
	boolean tryTake();

	/// Tells whether this process holds the lead. What was taken can be lost.
	boolean isHeld();

	/// Gives the lead up, so that a waiting process takes it.
	@Override
	void close();

}
