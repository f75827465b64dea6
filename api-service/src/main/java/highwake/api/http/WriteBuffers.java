package highwake.api.http;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Lets Tomcat hand an answer to the kernel 32 kB at a time instead of 8: of answers of 50 to 150 kB a quarter was the
/// calls that write. It costs as much memory for each open connection.
@Component
class WriteBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final int BYTES = 32 << 10;

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addConnectorCustomizers(
				(connector) -> connector.setProperty("socket.appWriteBufSize", Integer.toString(BYTES)));
	}

}
