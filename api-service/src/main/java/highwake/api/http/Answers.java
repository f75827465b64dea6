package highwake.api.http;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// How long an answer may be kept. Prices change by the second; a shared cache may hold an answer for ten, and show it for
/// another minute while it fetches a new one.
public final class Answers {

	private static final CacheControl SHORT = CacheControl.maxAge(Duration.ofSeconds(10))
		.cachePublic()
		.staleWhileRevalidate(Duration.ofMinutes(1))
		.staleIfError(Duration.ofDays(1));

	private static final CacheControl LIVE = CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

	private Answers() {
	}

	/// Answers 200 with what may be kept for ten seconds.
	public static <T> ResponseEntity<T> of(T body) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(SHORT).body(body);
	}

	/// Answers 200 with what is old after a second.
	public static <T> ResponseEntity<T> live(T body) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(LIVE).body(body);
	}

}
