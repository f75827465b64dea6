package highwake.auth.signin;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/// The way to Frontier: it gives up on who does not answer, follows nobody elsewhere, and reads only so much.
@Component
class FrontierHttp {

	private final RestClient.Builder builder;

	private final long largestAnswer;

	FrontierHttp(FrontierProperties properties) {
		this.largestAnswer = properties.largestAnswer().toBytes();
		HttpClient client = HttpClient.newBuilder()
			.connectTimeout(properties.connectTimeout())
			.followRedirects(HttpClient.Redirect.NEVER)
			.version(HttpClient.Version.HTTP_1_1)
			.build();
		JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
		factory.setReadTimeout(properties.answerTimeout());
		this.builder = RestClient.builder().requestFactory(factory).requestInterceptor(this::bounded);
	}

	/// Answers a client that reads JSON.
	RestClient forJson() {
		return this.builder.clone().build();
	}

	/// Answers a client that changes a code for tokens, as Spring Security wants it.
	RestClient forTokens() {
		return this.builder.clone()
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new TokenRefusal())
			.build();
	}

	private ClientHttpResponse bounded(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
			throws IOException {
		return new Bounded(execution.execute(request, body), this.largestAnswer);
	}

	private record Bounded(ClientHttpResponse answer, long most) implements ClientHttpResponse {

		@Override
		public HttpStatusCode getStatusCode() throws IOException {
			return this.answer.getStatusCode();
		}

		@Override
		public String getStatusText() throws IOException {
			return this.answer.getStatusText();
		}

		@Override
		public HttpHeaders getHeaders() {
			return this.answer.getHeaders();
		}

		@Override
		public InputStream getBody() throws IOException {
			return new BoundedStream(this.answer.getBody(), this.most);
		}

		@Override
		public void close() {
			this.answer.close();
		}

	}

	private static final class BoundedStream extends FilterInputStream {

		private long left;

		BoundedStream(InputStream in, long most) {
			super(in);
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			count((one >= 0) ? 1 : 0);
			return one;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int read = super.read(bytes, from, length);
			count(Math.max(read, 0));
			return read;
		}

		private void count(int read) throws IOException {
			this.left -= read;
			if (this.left < 0) {
				throw new IOException("The answer is larger than it may be");
			}
		}

	}

}
