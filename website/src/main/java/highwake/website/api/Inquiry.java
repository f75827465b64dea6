package highwake.website.api;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// A question that is being asked while the page asks others: each on a virtual thread of its own.
///
/// Every question is bounded by the API client's time-outs, so waiting needs none.
public final class Inquiry<T> {

	private final FutureTask<T> task;

	private Inquiry(FutureTask<T> task) {
		this.task = task;
	}

	/// Starts to ask.
	public static <T> Inquiry<T> start(Callable<T> question) {
		FutureTask<T> task = new FutureTask<>(question);
		Thread.ofVirtual().name("inquiry").start(task);
		return new Inquiry<>(task);
	}

	/// Waits for the answer; what the question threw is thrown here.
	public T answer() {
		try {
			return this.task.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ApiAway("Interrupted while asking", ex);
		}
	}

}
