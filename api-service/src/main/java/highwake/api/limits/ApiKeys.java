package highwake.api.limits;

import java.util.Optional;

/// Looks up what a key allows. Accounts will give keys; until then nobody has one.
@FunctionalInterface
public interface ApiKeys {

	/// Answers the key's quota, empty where there is no such key. Called on the request's
	/// thread, for each request with a key: it must be quick.
	Optional<Quota> find(String key);

}
