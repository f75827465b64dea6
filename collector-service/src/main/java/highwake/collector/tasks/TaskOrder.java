package highwake.collector.tasks;

import java.util.Map;
import java.util.Optional;

/// What a task's file asks for.
///
/// @param id the file's name without its ending; ids sort by the time they were given
/// @param kind which [TaskKind] does it
/// @param words everything that the file says, `kind` among it
public record TaskOrder(String id, String kind, Map<String, String> words) {

	public TaskOrder {
		words = Map.copyOf(words);
	}

	/// Answers a word of the order.
	public Optional<String> find(String key) {
		return Optional.ofNullable(this.words.get(key));
	}

	/// Answers a word that the kind cannot do without.
	/// @throws TaskFailed where it is missing or empty
	public String require(String key) {
		return find(key).filter((word) -> !word.isEmpty())
			.orElseThrow(() -> new TaskFailed("The task " + this.kind + " needs " + key));
	}

}
