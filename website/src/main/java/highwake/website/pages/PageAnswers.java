package highwake.website.pages;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import highwake.website.assets.Assets;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/// Turns the [Page] that a controller answers into bytes: the whole document, or its fragment for htmx.
///
/// A page that may be kept carries an ETag of its content, so asking again costs a few bytes.
@Component
class PageAnswers implements HandlerMethodReturnValueHandler, WebMvcConfigurer {

	private static final String HTMX = "HX-Request";

	private final Templates templates;

	private final Assets assets;

	private final String release;

	PageAnswers(Templates templates, Assets assets, Environment environment) {
		this.templates = templates;
		this.assets = assets;
		this.release = environment.getProperty("info.release", "dev");
	}

	@Override
	public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
		handlers.add(this);
	}

	@Override
	public boolean supportsReturnType(MethodParameter returnType) {
		return returnType.getParameterType() == Page.class;
	}

	@Override
	public void handleReturnValue(@Nullable Object answer, MethodParameter returnType, ModelAndViewContainer container,
			NativeWebRequest web) throws IOException {
		container.setRequestHandled(true);
		write((Page) Objects.requireNonNull(answer),
				Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)),
				Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
	}

	private void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		String template = (page.fragment() != null && isFragment(request)) ? page.fragment() : page.template();
		byte[] body = this.templates.render(template, Map.of("p", page.view(), "shell", shell(page.view(), request)));
		response.setStatus(page.status());
		response.setContentType("text/html;charset=UTF-8");
		response.setHeader(HttpHeaders.CACHE_CONTROL, page.keeping().header());
		response.addHeader(HttpHeaders.VARY, HTMX);
		if (page.keeping() == Page.Keeping.SHARED) {
			response.setHeader("Speculation-Rules", "\"" + LinkRules.PATH + "\"");
			response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
			String tag = tag(body);
			response.setHeader(HttpHeaders.ETAG, tag);
			if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
				response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
				return;
			}
		}
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private static boolean isFragment(HttpServletRequest request) {
		return request.getHeader(HTMX) != null && request.getHeader("HX-History-Restore-Request") == null;
	}

	private Shell shell(Titled view, HttpServletRequest request) {
		String query = request.getQueryString();
		String here = request.getRequestURI() + ((query != null) ? "?" + query : "");
		Cookie chosen = WebUtils.getCookie(request, Theme.COOKIE);
		Theme theme = (chosen != null) ? Theme.of(chosen.getValue()) : Theme.AUTO;
		return new Shell(view.title(), view.description(), view.section(), view.searched(), theme, here, this.release,
				this.assets);
	}

	private static String tag(byte[] body) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
			return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
