package highwake.collector.readings;

import java.util.List;
import java.util.function.Consumer;

import highwake.collector.Golden;
import highwake.collector.facts.Fact;
import highwake.collector.readings.Verdict.Facts;
import highwake.collector.readings.Verdict.Rejected;
import highwake.collector.readings.Verdict.Rejection;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads golden frames, changed by a test, as the collector does.
final class Read {

	private Read() {
	}

	/// Reads a golden frame after a change to its message.
	static Verdict message(String golden, Consumer<ObjectNode> change) {
		return envelope(golden, (envelope) -> change.accept(Golden.message(envelope)));
	}

	/// Reads a golden frame after a change to its envelope.
	static Verdict envelope(String golden, Consumer<ObjectNode> change) {
		ObjectNode envelope = Golden.envelope(golden);
		change.accept(envelope);
		return new Readings(Unversioned.POSITIONS).read(Golden.frame(envelope)).verdict();
	}

	static List<Fact> facts(Verdict verdict) {
		assertThat(verdict).isInstanceOf(Facts.class);
		return ((Facts) verdict).facts();
	}

	/// Answers the one fact of a kind that a frame tells.
	static <T extends Fact> T fact(Class<T> kind, Verdict verdict) {
		List<T> found = facts(verdict).stream().filter(kind::isInstance).map(kind::cast).toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	static <T extends Fact> T fact(Class<T> kind, String golden) {
		return fact(kind, message(golden, (_) -> {
		}));
	}

	/// Claims that the frame is rejected for that field.
	static void refusesField(Verdict verdict, String field) {
		assertThat(verdict).isInstanceOfSatisfying(Rejected.class, (rejected) -> {
			assertThat(rejected.reason()).isEqualTo(Rejection.BAD_FIELD);
			assertThat(rejected.detail()).startsWith(field + " ");
		});
	}

	static void refuses(Verdict verdict, Rejection reason) {
		assertThat(verdict).isInstanceOfSatisfying(Rejected.class,
				(rejected) -> assertThat(rejected.reason()).isEqualTo(reason));
	}

}
