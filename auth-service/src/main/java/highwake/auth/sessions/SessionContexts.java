package highwake.auth.sessions;

import java.util.Optional;
import java.util.function.Supplier;

import highwake.auth.commanders.Commander;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Gives Spring Security its context from our session. A request that never asks who it is costs no look into the file.
/// Nothing is saved through this door: a session begins where a sign-in succeeds, and nowhere else.
@Component
public class SessionContexts implements SecurityContextRepository {

	private final Sessions sessions;

	private final SessionCookie cookie;

	SessionContexts(Sessions sessions, SessionCookie cookie) {
		this.sessions = sessions;
		this.cookie = cookie;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Deferred(SingletonSupplier.of(() -> load(request)));
	}

	@Deprecated
	@Override
	public SecurityContext loadContext(
			org.springframework.security.web.context.HttpRequestResponseHolder requestResponseHolder) {
		return load(requestResponseHolder.getRequest());
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		// Whoever signed in already has a session when Spring Security offers to save
		// one.
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return this.cookie.read(request).flatMap(this.sessions::find).isPresent();
	}

	private SecurityContext load(HttpServletRequest request) {
		Optional<SessionToken> token = this.cookie.read(request);
		Optional<Commander> commander = token.flatMap(this.sessions::find);
		if (commander.isPresent()) {
			token.filter(this.sessions::isDue).ifPresent(this.sessions::seen);
		}
		return commander.<SecurityContext>map((known) -> new SecurityContextImpl(new SignedInCommander(known)))
			.orElseGet(SecurityContextImpl::new);
	}

	private record Deferred(Supplier<SecurityContext> context) implements DeferredSecurityContext {

		@Override
		public SecurityContext get() {
			return this.context.get();
		}

		/// Never "made because there was none": there is nothing to save.
		@Override
		public boolean isGenerated() {
			return false;
		}

	}

}
