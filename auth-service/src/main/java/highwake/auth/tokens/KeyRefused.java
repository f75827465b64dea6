package highwake.auth.tokens;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// The service does not start: it could not keep a commander's tokens safe.
public final class KeyRefused extends RuntimeException {

	KeyRefused(String sentence) {
		super(sentence);
	}

	/// Says so in one sentence instead of a page of stack trace; found through
	/// `spring.factories`.
	static final class Analyzer extends AbstractFailureAnalyzer<KeyRefused> {

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable rootFailure, KeyRefused cause) {
			return new FailureAnalysis(cause.getMessage(),
					"Set HIGHWAKE_AUTH_KEY to the output of: openssl rand -base64 32", cause);
		}

	}

}
