package highwake.collector.imports;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import highwake.collector.facts.Fact;
import highwake.collector.imports.Fields.Malformed;
import highwake.collector.projections.ImportPosition;
import highwake.collector.projections.Imported;
import highwake.collector.projections.ProjectedFile;
import org.jspecify.annotations.Nullable;

/// The import of one dump, a bounded step at a time. For the lead's applying thread.
///
/// Each file keeps its own position, in the transaction that writes the rows; an import goes on from the lowest, and a file
/// that is further skips what it has. A step applies the facts of some elements, or some of the facts of a large one: the
/// position then stays before it, and applying its facts again would change nothing.
final class DumpImport implements AutoCloseable {

	/// Text and facts after which a step reads no further element, and the facts that one
	/// transaction takes at most: some tens of milliseconds.
	private static final int STEP_BYTES = 512 << 10;

	private static final int STEP_FACTS = 1_000;

	private static final int MOST_FACTS = 2 * STEP_FACTS;

	private static final int STEP_ELEMENTS = 1_000;

	private static final int SKIP_BYTES = 16 << 20;

	private final Path path;

	private final Source source;

	private final Instant orderedAt;

	private final Identity identity;

	private final Findings findings = new Findings();

	private final ImportTally tally = new ImportTally();

	private final List<Fact> pending = new ArrayList<>();

	/// Where each file stands, in the order of the files.
	private final List<ImportPosition> held = new ArrayList<>();

	/// Why the dump cannot be read any further.
	private @Nullable DumpUnreadable failure;

	/// What was read of the dump when it was closed.
	private long bytesRead;

	private @Nullable DumpFile file;

	private @Nullable Elements elements;

	private @Nullable DumpReading reading;

	/// Where the dump stands when all pending facts are applied.
	private @Nullable ImportPosition position;

	/// Where it stood before them.
	private @Nullable ImportPosition before;

	/// @throws DumpUnreadable where there is no such file
	DumpImport(Path path, Source source, Instant orderedAt) {
		this.path = path;
		this.source = source;
		this.orderedAt = orderedAt;
		this.identity = Identity.of(path);
	}

	/// Does the next step; answers false when the dump is at its end.
	/// @param files the same files at every step
	/// @throws DumpUnreadable where the dump cannot be read any further
	boolean step(List<ProjectedFile> files) throws SQLException {
		if (this.position == null) {
			open(files);
		}
		DumpFile dump = Objects.requireNonNull(this.file);
		ImportPosition from = Objects.requireNonNull(this.position);
		if (this.elements == null) {
			if (!dump.skip(from.textAt(), SKIP_BYTES)) {
				return true;
			}
			this.elements = elements(dump, from);
		}
		if (this.pending.isEmpty() && !fill(this.elements, from)) {
			for (ProjectedFile projected : files) {
				projected.applyImported(List.of(), from.done());
			}
			return false;
		}
		apply(files);
		return true;
	}

	private static Elements elements(DumpFile dump, ImportPosition from) {
		return (from.elements() == 0) ? new Elements(dump.text(), Elements.LARGEST)
				: new Elements(dump.text(), from.textAt(), from.elements(), dump.isArray(), Elements.LARGEST);
	}

	/// Goes on where the files stand; from the start where all have had the whole dump
	/// before, or none of it.
	private void open(List<ProjectedFile> files) throws SQLException {
		boolean isUnderWay = false;
		ImportPosition start = new ImportPosition(this.identity.key(), this.source.word(), this.identity.name(),
				this.identity.size(), this.orderedAt, 0, 0, false);
		for (ProjectedFile projected : files) {
			ImportPosition found = projected.findImport(this.identity.key());
			isUnderWay |= found != null && !found.isDone();
			this.held.add((found != null) ? found : start);
		}
		if (!isUnderWay) {
			this.held.replaceAll((_) -> start);
		}
		ImportPosition lowest = Collections.min(this.held, Comparator.comparingLong(ImportPosition::elements));
		this.position = lowest;
		this.before = lowest;
		this.tally.resumedAt(lowest.elements());
		this.reading = this.source.reading(new Glossary(this.findings), new Times(orderedAt(lowest)), this.findings);
		this.file = DumpFile.open(this.path, lowest.textAt());
	}

	/// An import that goes on judges times by the day on which it began, or its facts
	/// would
	/// depend on when it was interrupted.
	private Instant orderedAt(ImportPosition lowest) {
		return this.held.stream()
			.map(ImportPosition::orderedAt)
			.min(Comparator.naturalOrder())
			.orElse(lowest.orderedAt());
	}

	/// Reads elements until there is enough for a step; answers false at the end.
	private boolean fill(Elements from, ImportPosition position) {
		this.before = position;
		ImportPosition after = position;
		long bytes = 0;
		int count = 0;
		while (bytes < STEP_BYTES && count < STEP_ELEMENTS && this.pending.size() < STEP_FACTS) {
			Element element = next(from, count > 0);
			if (element == null) {
				break;
			}
			read(element, from);
			after = position.at(element.number(), element.end());
			bytes += element.end() - element.at();
			count++;
		}
		this.position = after;
		return count > 0;
	}

	/// Answers the next element; null at the end, and where the dump cannot be read
	/// further
	/// but something of it is still to be applied: the next call will fail alike.
	private @Nullable Element next(Elements from, boolean isMoreToApply) {
		if (this.failure == null) {
			try {
				return from.next();
			}
			catch (DumpUnreadable ex) {
				this.failure = ex;
			}
		}
		if (!isMoreToApply) {
			throw this.failure;
		}
		return null;
	}

	private void read(Element element, Elements from) {
		this.findings.enter(element);
		int sizeBefore = this.pending.size();
		try {
			if (element.problem() != null) {
				throw new Malformed(element.problem());
			}
			ElementText text = from.text();
			if (element.number() == 1) {
				this.source.requireWrote(text.head());
			}
			Objects.requireNonNull(this.reading).read(text, this.pending::add);
			if (this.pending.size() == sizeBefore) {
				this.findings.skipElement("tells nothing that is kept");
			}
		}
		catch (Malformed ex) {
			this.findings.skipElement(String.valueOf(ex.getMessage()));
		}
	}

	private void apply(List<ProjectedFile> files) throws SQLException {
		List<Fact> some = List.copyOf(this.pending.subList(0, Math.min(MOST_FACTS, this.pending.size())));
		boolean isAll = some.size() == this.pending.size();
		ImportPosition after = Objects.requireNonNull(isAll ? this.position : this.before);
		for (int i = 0; i < files.size(); i++) {
			ImportPosition stands = this.held.get(i);
			if (stands.elements() < Objects.requireNonNull(this.position).elements()) {
				ImportPosition next = (stands.elements() > after.elements()) ? stands : after;
				Imported imported = files.get(i).applyImported(some, next);
				this.held.set(i, next);
				this.tally.applied(imported);
				imported.refusals().forEach(this.findings::skipFact);
			}
		}
		this.pending.subList(0, some.size()).clear();
		if (isAll) {
			this.tally.read(after.elements() - Objects.requireNonNull(this.before).elements());
		}
	}

	/// Tells whether nothing of the dump was of any use, so far.
	boolean isUseless() {
		return this.tally.resumedAt() == 0 && this.tally.elements() == this.findings.elementsSkipped();
	}

	/// Tells whether the dump is still being read up to where an earlier process stopped,
	/// as a compressed one must be.
	boolean isReturning() {
		return this.position != null && this.elements == null;
	}

	ImportTally tally() {
		return this.tally;
	}

	Findings findings() {
		return this.findings;
	}

	/// Answers how many bytes of the dump, as it lies on disk, have been read.
	long bytesRead() {
		return (this.file != null) ? this.file.bytesRead() : this.bytesRead;
	}

	/// Answers the size of the dump, as it lies on disk, bytes.
	long size() {
		return this.identity.size();
	}

	@Override
	public void close() {
		if (this.file != null) {
			this.bytesRead = this.file.bytesRead();
			this.file.close();
			this.file = null;
		}
	}

}
