package highwake.collector.tasks;

import java.util.Map;

/// How far a task has come.
///
/// @param done what is done of it
/// @param total what there is to do; 0 while nobody knows
/// @param unit of both, in the plural: `bytes`, `systems`
/// @param message one line for a person: what it is at, and at the end what it did
public record TaskProgress(long done, long total, String unit, String message) {

	/// Reads what was told of a task; nothing is done of one that nothing was told of.
	static TaskProgress of(Map<String, String> told) {
		return new TaskProgress(number(told, "done"), number(told, "total"), told.getOrDefault("unit", ""),
				told.getOrDefault("message", ""));
	}

	private static long number(Map<String, String> told, String key) {
		try {
			return Long.parseLong(told.getOrDefault(key, "0"));
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

}
