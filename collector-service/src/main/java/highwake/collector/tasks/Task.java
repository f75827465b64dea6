package highwake.collector.tasks;

import java.io.IOException;
import java.sql.SQLException;

/// A task that is under way. For the applying thread.
public interface Task extends AutoCloseable {

	/// Does a bounded step, some tens of milliseconds. A [SQLException] is taken for the
	/// trouble of a moment: the task is closed, and begun anew a few times before it
	/// counts as failed.
	/// @throws TaskFailed where it can never be done
	/// @throws IOException likewise
	Step step(LeadContext context) throws SQLException, IOException;

	/// Answers how far it has come.
	TaskProgress progress();

	/// Lets go of what it holds, done or not.
	@Override
	void close();

}
