package highwake.api.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// What Tomcat refuses by itself, before any of ours sees it (a path with `%00`, a target that is none), looks like every
/// other refusal: a problem that scripts of any site may read.
@Component
class RefusalsOfTomcat implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(Valve.class.getName());
			}
		});
	}

	/// Made by Tomcat, by its name.
	public static final class Valve extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			int status = response.getStatus();
			if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
					|| !response.setErrorReported()) {
				return;
			}
			HttpStatus known = HttpStatus.resolve(status);
			String title = (known != null) ? known.getReasonPhrase() : "Refused";
			byte[] body = "{\"title\":\"%s\",\"status\":%d,\"detail\":\"The request is not well-formed.\"}"
				.formatted(title, status)
				.getBytes(StandardCharsets.UTF_8);
			try {
				response.setHeader("Access-Control-Allow-Origin", "*");
				response.setHeader("Cache-Control", "no-store");
				response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
				response.setContentLength(body.length);
				response.getOutputStream().write(body);
				response.finishResponse();
			}
			catch (IOException ex) {
				getContainer().getLogger().debug("A refusal could not be written", ex);
			}
		}

	}

}
