package highwake.auth.http;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Every error of a controller as a problem (RFC 9457); what nobody expected gets an id that the log has too, and no
/// detail. No controller here takes a parameter that it refuses, so there are no `violations` to name.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	@ExceptionHandler
	ProblemDetail unexpected(RuntimeException ex, HttpServletRequest request) {
		UUID id = UUID.randomUUID();
		log.error("Unexpected, answered as {}: {} {}", id, request.getMethod(), request.getRequestURI(), ex);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
				"Something went wrong here. The log knows it as " + id + ".");
		problem.setProperty("id", id);
		return problem;
	}

}
