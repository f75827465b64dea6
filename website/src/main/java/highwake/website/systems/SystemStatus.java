package highwake.website.systems;

import org.jspecify.annotations.Nullable;

/// Who lives in a system and who rules it, as `/v2/system/…/status` tells it. What nobody has reported is null.
record SystemStatus(@Nullable String allegiance, @Nullable String government, @Nullable String security,
		@Nullable String state, @Nullable Economy economy, @Nullable Long population, @Nullable String faction) {

	/// What a system lives on.
	record Economy(@Nullable String primary, @Nullable String secondary) {
	}

}
