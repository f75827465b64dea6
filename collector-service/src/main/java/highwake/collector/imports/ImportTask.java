package highwake.collector.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import highwake.collector.tasks.LeadContext;
import highwake.collector.tasks.Step;
import highwake.collector.tasks.Task;
import highwake.collector.tasks.TaskFailed;
import highwake.collector.tasks.TaskProgress;

/// A dump on its way into the files.
final class ImportTask implements Task {

	private final DumpImport dump;

	private final ImportReport report;

	private String message = "";

	/// @param report where to write what could not be used, if anything
	ImportTask(DumpImport dump, Path report) {
		this.dump = dump;
		this.report = new ImportReport(dump, report);
	}

	@Override
	public Step step(LeadContext context) throws SQLException, IOException {
		try {
			boolean isMore = this.dump.step(context.files());
			this.message = isMore ? soFar() : this.report.end();
			if (!isMore && this.dump.isUseless()) {
				throw new TaskFailed(
						"Nothing in it could be used, so it is no dump that Highwake knows: " + this.message);
			}
			return isMore ? Step.MORE : Step.DONE;
		}
		catch (DumpUnreadable ex) {
			String kept = this.dump.isUseless() ? "" : ". What came before it is in the files: " + this.report.end();
			throw new TaskFailed(ex.getMessage() + kept, ex);
		}
	}

	private String soFar() {
		return this.dump.isReturning() ? this.report.soFar() + "; going back to where it was" : this.report.soFar();
	}

	/// What is read again on the way back to where it was is no progress, so then no
	/// share of the whole is told.
	@Override
	public TaskProgress progress() {
		long total = this.dump.isReturning() ? 0 : this.dump.size();
		return new TaskProgress(this.dump.bytesRead(), total, "bytes", this.message);
	}

	@Override
	public void close() {
		this.dump.close();
	}

}
