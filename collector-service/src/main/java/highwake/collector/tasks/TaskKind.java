package highwake.collector.tasks;

/// A kind of task, found among Spring's beans by its name.
public interface TaskKind {

	/// Answers the word that a task's file names it by: lower case, for example `import`.
	String name();

	/// Begins a task, or resumes one that was interrupted: a kind whose tasks are long
	/// keeps its place in the files it writes. Does nothing lengthy.
	/// @throws TaskFailed where it cannot be done as ordered
	Task begin(TaskOrder order);

}
