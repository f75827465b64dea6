package highwake.collector.imports;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import highwake.collector.projections.ProjectedFile;

/// Imports a dump of Spansh's in a process of its own, with whatever heap it was given.
public final class ImportingProcess {

	private ImportingProcess() {
	}

	/// @param args the data directory and the dump
	public static void main(String[] args) throws SQLException {
		List<ProjectedFile> files = ProjectedFile.openAll(Path.of(args[0]));
		long begun = System.nanoTime();
		try (DumpImport all = new DumpImport(Path.of(args[1]), Source.SPANSH, Dumps.ORDERED)) {
			long longest = 0;
			boolean isMore = true;
			while (isMore) {
				long before = System.nanoTime();
				isMore = all.step(files);
				longest = Math.max(longest, System.nanoTime() - before);
			}
			System.out.printf("%d systems, %d facts, %d ms, longest step %d ms, %d problems%n", all.tally().elements(),
					all.tally().facts(), (System.nanoTime() - begun) / 1_000_000, longest / 1_000_000,
					all.findings().problems().size());
		}
		for (ProjectedFile file : files) {
			file.close();
		}
	}

}
