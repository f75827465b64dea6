package highwake.collector.tasks;

import java.sql.SQLException;

/// Work that the lead does between two groups of frames. For the applying thread.
public interface BetweenGroups {

	/// Does a bounded step, some tens of milliseconds: frames wait meanwhile, and so does
	/// a stop. When it throws, the files are closed and opened anew, and it is called
	/// again.
	Step step(LeadContext context) throws SQLException;

	/// This process has stopped leading, or is about to open its files anew: lets go of
	/// what is half done.
	default void pause() {
	}

}
