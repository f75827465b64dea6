package highwake.collector.imports;

import highwake.collector.projections.Imported;

/// What an import has done since this process began or resumed it.
final class ImportTally {

	private long resumedAt;

	private long elements;

	private long facts;

	private long told;

	void resumedAt(long elements) {
		this.resumedAt = elements;
	}

	void read(long elements) {
		this.elements += elements;
	}

	void applied(Imported imported) {
		this.facts += imported.kept();
		this.told += imported.told();
	}

	/// Answers how many elements an earlier process had applied.
	long resumedAt() {
		return this.resumedAt;
	}

	/// Answers how many elements were applied.
	long elements() {
		return this.elements;
	}

	/// Answers how many facts were applied.
	long facts() {
		return this.facts;
	}

	/// Answers how many of them changed rows that readers follow: systems, stations,
	/// markets.
	long told() {
		return this.told;
	}

}
