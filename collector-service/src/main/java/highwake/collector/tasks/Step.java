package highwake.collector.tasks;

/// What came of one bounded step of some work.
public enum Step {

	/// There is more to do at once.
	MORE,
	/// There is more to do, but not now: it waits for something.
	WAITING,
	/// There is nothing left to do.
	DONE

}
