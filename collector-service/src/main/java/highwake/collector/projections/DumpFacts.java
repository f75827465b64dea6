package highwake.collector.projections;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import highwake.collector.facts.Fact;
import highwake.store.StoreFile;
import org.jspecify.annotations.Nullable;

/// Writes what dumps tell into one file, by the rules of the log's facts. The file's cursor stays where it is, and so does
/// the newest gateway time: horizons follow the log.
final class DumpFacts {

	private final StoreFile file;

	private final FileRows rows;

	DumpFacts(StoreFile file, FileRows rows) {
		this.file = file;
		this.rows = rows;
	}

	/// Writes facts and the dump's position in one transaction; where the file refuses
	/// one of them, each in its own, and the position last.
	/// @return none kept and none new for `history.db`, which keeps what other files keep
	/// too
	Imported apply(List<Fact> facts, ImportPosition after) throws SQLException {
		Group together = new Group(facts, after);
		if (this.rows.tryWrite(together) == null) {
			return imported(together.kept, together.told, List.of());
		}
		long kept = 0;
		long told = 0;
		List<String> refusals = new ArrayList<>();
		for (Fact fact : facts) {
			Group alone = new Group(List.of(fact), null);
			Exception refusal = this.rows.tryWrite(alone);
			if (refusal != null) {
				refusals.add(this.file.fileName() + ": " + refusal);
			}
			else {
				kept += alone.kept;
				told += alone.told;
			}
		}
		this.rows.write(new Group(List.of(), after));
		return imported(kept, told, refusals);
	}

	private Imported imported(long kept, long told, List<String> refusals) {
		return (this.file != StoreFile.HISTORY) ? new Imported(kept, told, refusals) : new Imported(0, 0, refusals);
	}

	/// Facts that are written in one transaction, with the position after them.
	private final class Group implements FileRows.Writing {

		private final List<Fact> facts;

		private final @Nullable ImportPosition position;

		private long kept;

		private long told;

		Group(List<Fact> facts, @Nullable ImportPosition position) {
			this.facts = facts;
			this.position = position;
		}

		@Override
		public @Nullable Progress from(Progress before) throws SQLException {
			Projection projection = DumpFacts.this.rows.projection();
			for (Fact fact : this.facts) {
				if (projection.keeps(fact) && !projection.refuses(fact, before.newestGatewayAt())) {
					this.kept++;
					this.told += projection.applyImported(fact, before.change() + 1) ? 1 : 0;
				}
			}
			projection.finish();
			if (this.position != null) {
				ImportPositions.put(DumpFacts.this.rows.connection(), this.position);
			}
			return (this.told > 0) ? before.afterWrite() : null;
		}

	}

}
