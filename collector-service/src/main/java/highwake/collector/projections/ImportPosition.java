package highwake.collector.projections;

import java.time.Instant;

/// How far a file has come with a dump: a row of its `import` table, written with the rows it speaks of.
///
/// @param key which dump: 32 hexadecimal digits
/// @param source whose dump it is: `spansh`, `edsm`
/// @param name the dump's name
/// @param size of the dump, bytes
/// @param orderedAt when the import was asked for
/// @param elements how many of the dump's elements, from the first, have been applied
/// @param textAt where the text after them begins, bytes after decompression
/// @param isDone the whole dump has been applied
public record ImportPosition(String key, String source, String name, long size, Instant orderedAt, long elements,
		long textAt, boolean isDone) {

	/// Answers the position after more of the dump.
	public ImportPosition at(long elements, long textAt) {
		return new ImportPosition(this.key, this.source, this.name, this.size, this.orderedAt, elements, textAt, false);
	}

	/// Answers the position at the dump's end.
	public ImportPosition done() {
		return new ImportPosition(this.key, this.source, this.name, this.size, this.orderedAt, this.elements,
				this.textAt, true);
	}

}
