package highwake.api.changes;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Which changes are wanted. An empty parameter counts as absent.
///
/// @param kinds some of `stations`, `carriers`, `markets`, separated by commas; all where it is absent
/// @param limit 1 to 100; 100 where it is absent
/// @param after the `next` of the answer before; `now` for what is to come; absent for everything
record ChangesQuery(
		@Nullable @Pattern(regexp = "|(stations|carriers|markets)(,(stations|carriers|markets)){0,2}",
				message = "must be some of stations, carriers, markets, separated by commas") String kinds,
		@Nullable @Min(value = 1, message = LIMIT) @Max(value = 100, message = LIMIT) Long limit,
		@Nullable String after) {

	static final String LIMIT = "must be 1 to 100";

	private static final int DEFAULT_LIMIT = 100;

	Set<ChangeKind> wanted() {
		Set<ChangeKind> wanted = EnumSet.noneOf(ChangeKind.class);
		if (this.kinds != null && !this.kinds.isEmpty()) {
			Set<String> words = Set.copyOf(Arrays.asList(this.kinds.split(",")));
			for (ChangeKind kind : ChangeKind.values()) {
				if (words.contains(kind.words())) {
					wanted.add(kind);
				}
			}
		}
		return wanted.isEmpty() ? EnumSet.allOf(ChangeKind.class) : wanted;
	}

	int most() {
		return (this.limit == null) ? DEFAULT_LIMIT : this.limit.intValue();
	}

}
