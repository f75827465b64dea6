package highwake.website.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import highwake.website.http.RequestIds;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriBuilder;

/// The API as the pages see it: questions in, records out.
///
/// Each feature declares the few records it reads. Every call is bounded by [ApiProperties] and carries the visitor's
/// address and the id of the request that it is for. Safe for use by many threads.
@Component
public class Api {

	private static final String CLIENT = "Highwake-Client";

	private final RestClient client;

	Api(RestClient.Builder builder, ApiProperties properties) {
		HttpClient http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(properties.connectTimeout())
			.build();
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
		requests.setReadTimeout(properties.answerTimeout());
		this.client = builder.requestFactory(requests).baseUrl(properties.api().toString()).build();
	}

	/// Answers what the API says, or empty where it says that there is no such thing
	/// (404, 204).
	///
	/// @throws ApiRefused where it does not take a value
	/// @throws ApiAway where it does not answer
	public <T> Optional<T> find(Visitor visitor, Question question, Class<T> type) {
		return find(visitor, question, ParameterizedTypeReference.forType(type));
	}

	/// Answers what the API says as a generic type, for example a list.
	public <T> Optional<T> find(Visitor visitor, Question question, ParameterizedTypeReference<T> type) {
		return Optional.ofNullable(exchange(visitor, question, type, null).getBody());
	}

	/// Answers what must be there.
	///
	/// @throws ApiAway where the API does not answer, or has no such thing
	public <T> T require(Visitor visitor, Question question, ParameterizedTypeReference<T> type) {
		return find(visitor, question, type).orElseThrow(() -> new ApiAway("No answer to " + question.path()));
	}

	/// Asks with the browser's own cookies and answers with the headers too, for what is
	/// about the visitor.
	public <T> ResponseEntity<T> asBrowser(Visitor visitor, Question question, Class<T> type, @Nullable String cookie) {
		return exchange(visitor, question, ParameterizedTypeReference.forType(type), cookie);
	}

	private <T> ResponseEntity<T> exchange(Visitor visitor, Question question, ParameterizedTypeReference<T> type,
			@Nullable String cookie) {
		try {
			return this.client.get()
				.uri((uri) -> uri(uri, question))
				.headers((headers) -> fill(headers, visitor, cookie))
				.exchangeForRequiredValue((request, response) -> answer(question, type, response));
		}
		catch (RestClientException ex) {
			throw new ApiAway("No answer to " + question.path(), ex);
		}
	}

	private static <T> ResponseEntity<T> answer(Question question, ParameterizedTypeReference<T> type,
			RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse response) throws IOException {
		int status = response.getStatusCode().value();
		return switch (status) {
			case 200 -> new ResponseEntity<>(response.bodyTo(type), response.getHeaders(), HttpStatus.OK);
			case 204, 404 -> new ResponseEntity<>(response.getHeaders(), HttpStatus.NOT_FOUND);
			case 400, 414, 422 -> throw new ApiRefused("The API refused " + question.path() + " " + question.query());
			default -> throw new ApiAway("The API answered " + status + " to " + question.path());
		};
	}

	private static URI uri(UriBuilder builder, Question question) {
		builder.path(question.path());
		List<Object> values = new ArrayList<>(question.values());
		question.query().forEach((name, value) -> {
			builder.queryParam(name, "{" + name + "}");
			values.add(value);
		});
		return builder.build(values.toArray());
	}

	private static void fill(HttpHeaders headers, Visitor visitor, @Nullable String cookie) {
		headers.setAccept(List.of(MediaType.APPLICATION_JSON));
		if (visitor.address() != null) {
			headers.set(CLIENT, visitor.address());
		}
		if (visitor.requestId() != null) {
			headers.set(RequestIds.HEADER, visitor.requestId());
		}
		if (cookie != null) {
			headers.set(HttpHeaders.COOKIE, cookie);
		}
	}

}
