package highwake.api.systems;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What is known of a system's people: the components are the JSON, in Ardent's order; what is not known is left out.
///
/// Ardent asks EDSM for it on every visit; this comes from what commanders saw when they arrived.
@JsonInclude(JsonInclude.Include.NON_NULL)
record SystemStatus(long systemAddress, String systemName, @Nullable String allegiance, @Nullable String government,
		@Nullable String security, @Nullable String state, @Nullable Economy economy, @Nullable Long population,
		@Nullable String faction) {

	/// The economies of a system.
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Economy(@Nullable String primary, @Nullable String secondary) {
	}

}
