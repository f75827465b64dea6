package highwake.api.http;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/// Cuts the path that Spring shows in a problem as its `instance`: nobody gets back thousands of letters that they sent.
@RestControllerAdvice
class ShortInstances implements ResponseBodyAdvice<Object> {

	private static final int LONGEST = 200;

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType contentType,
			Class<? extends HttpMessageConverter<?>> converterType, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body instanceof ProblemDetail problem && problem.getInstance() != null) {
			String instance = problem.getInstance().toString();
			if (instance.length() > LONGEST) {
				// No half of an escape may stay.
				problem.setInstance(URI.create(instance.substring(0, LONGEST).replaceFirst("%.?$", "")));
			}
		}
		return body;
	}

}
