package highwake.api.http;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import highwake.api.board.BoardNotLoaded;
import highwake.api.files.FileAbsent;

/// How every refusal looks: an RFC 9457 problem, with `violations` where fields are at fault. Only what Ardent answers with
/// 404 keeps Ardent's form under `/v2`.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	private static final String RETRY_SECONDS = "2";

	@ExceptionHandler
	ResponseEntity<Object> notFound(NotFound ex, HttpServletRequest request) {
		if (isV2(request)) {
			return ResponseEntity.status(HttpStatus.NOT_FOUND)
				.cacheControl(CacheControl.noStore())
				.contentType(MediaType.APPLICATION_JSON)
				.body(new ArdentError("Not Found", String.valueOf(ex.getMessage())));
		}
		return problem(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage()));
	}

	/// Ardent's form of a 404.
	record ArdentError(String error, String message) {
	}

	@ExceptionHandler
	ResponseEntity<Object> badParameter(BadParameter ex) {
		return violations(ex.violations());
	}

	@ExceptionHandler
	ResponseEntity<Object> gone(Gone ex) {
		return problem(HttpStatus.GONE, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler({ BoardNotLoaded.class, FileAbsent.class })
	ResponseEntity<Object> notReady(RuntimeException ex) {
		return unavailable(String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<Object> unreadable(DataAccessException ex) {
		log.warn("A query failed", ex);
		return unavailable("The data could not be read in time. Ask again in a moment.");
	}

	/// Tomcat reads parameters late, and refuses what is no percent-encoded UTF-8.
	@ExceptionHandler
	ResponseEntity<Object> malformedQuery(InvalidParameterException ex) {
		return problem(HttpStatus.BAD_REQUEST, "The query is not well-formed: its percent-encoding cannot be read.");
	}

	/// The client has gone: there is nobody to answer.
	@ExceptionHandler
	void gone(IOException ex) {
		log.debug("A client went away", ex);
	}

	@ExceptionHandler
	ResponseEntity<Object> unexpected(Exception ex) {
		String id = UUID.randomUUID().toString();
		log.error("Unexpected failure {}", id, ex);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
				"Something went wrong. The id names this failure in the log.");
		problem.setProperty("id", id);
		return answer(problem, new HttpHeaders());
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		// The validator finds them in no order of its own.
		return violations(ex.getFieldErrors()
			.stream()
			.map(ProblemAdvice::violation)
			.sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
			.toList());
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoHandlerFoundException(NoHandlerFoundException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (request instanceof ServletWebRequest servlet && isV2(servlet.getRequest())) {
			return ResponseEntity.status(HttpStatus.NOT_FOUND)
				.cacheControl(CacheControl.noStore())
				.contentType(MediaType.TEXT_PLAIN)
				.body("Not Found");
		}
		return problem(HttpStatus.NOT_FOUND, "There is nothing at this address.");
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (request instanceof ServletWebRequest servlet && isCommitted(servlet)) {
			log.debug("An answer could not be finished", ex);
			return null;
		}
		HttpHeaders all = new HttpHeaders(headers);
		all.setCacheControl(CacheControl.noStore());
		all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return super.handleExceptionInternal(ex, body, all, status, request);
	}

	/// What is half sent cannot become a problem any more: mostly the client has gone.
	private static boolean isCommitted(ServletWebRequest request) {
		HttpServletResponse response = request.getResponse();
		return response != null && response.isCommitted();
	}

	private static Violation violation(FieldError error) {
		String message = error.isBindingFailure() ? rule(error) : String.valueOf(error.getDefaultMessage());
		return Violation.of(error.getField(), error.getRejectedValue(), message);
	}

	private static String rule(FieldError error) {
		Class<?> required = error.contains(TypeMismatchException.class)
				? error.unwrap(TypeMismatchException.class).getRequiredType() : null;
		return (required == Long.class) ? "must be a whole number" : "must be a number";
	}

	private static ResponseEntity<Object> violations(List<Violation> violations) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				"The request has a parameter that cannot be used.");
		problem.setProperties(Map.of("violations", violations));
		return answer(problem, new HttpHeaders());
	}

	private static ResponseEntity<Object> unavailable(String detail) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		return answer(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail), headers);
	}

	private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
		return answer(ProblemDetail.forStatusAndDetail(status, detail), new HttpHeaders());
	}

	private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
		headers.setCacheControl(CacheControl.noStore());
		headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return new ResponseEntity<>(problem, headers, problem.getStatus());
	}

	private static boolean isV2(HttpServletRequest request) {
		String path = request.getRequestURI().toLowerCase(Locale.ROOT);
		return path.startsWith("/v2/") || path.startsWith("/api/v2/") || path.equals("/v2") || path.equals("/api/v2");
	}

}
