package highwake.auth.commanders;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// A commander who signed in at least once.
///
/// @param commanderId Frontier's id (CAPI `/profile`, `commander.id`)
/// @param name as Frontier last spelled it; a commander may change it
/// @param firstSignedInAt the first time
/// @param signedInAt the last time
@Table("commander")
public record Commander(@Id long commanderId, String name, Instant firstSignedInAt, Instant signedInAt) {

	public Commander {
		if (commanderId <= 0) {
			throw new IllegalArgumentException("A commander's id is positive, not " + commanderId);
		}
		if (name.isBlank()) {
			throw new IllegalArgumentException("A commander has a name");
		}
	}

	/// Answers the commander after signing in once more.
	Commander signedIn(String newName, Instant now) {
		return new Commander(this.commanderId, newName, this.firstSignedInAt, now);
	}

}
