package highwake.website.assets;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/// Serves what the build compressed, Brotli before gzip. Spring's resolver takes the first coding that the browser lists,
/// and every browser lists gzip first.
class BrotliFirst extends EncodedResourceResolver {

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String requestPath,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		return super.resolveResourceInternal((request != null) ? new Preferring(request) : null, requestPath, locations,
				chain);
	}

	private static final class Preferring extends HttpServletRequestWrapper {

		Preferring(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getHeader(String name) {
			String value = super.getHeader(name);
			if (value == null || !HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name)) {
				return value;
			}
			boolean brotli = List.of(value.toLowerCase(Locale.ROOT).split("\\s*[,;]\\s*", -1)).contains("br");
			return brotli ? "br, " + value : value;
		}

	}

}
