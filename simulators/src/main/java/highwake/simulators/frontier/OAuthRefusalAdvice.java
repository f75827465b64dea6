package highwake.simulators.frontier;

import java.util.Map;
import java.util.UUID;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says every refusal as JSON: RFC 6749's two words, and the two that the real Frontier answers (its spelling is its own).
@RestControllerAdvice(assignableTypes = { TokenController.class, ProfileController.class })
class OAuthRefusalAdvice {

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refused(OAuthRefusal ex) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(ex.status()).cacheControl(CacheControl.noStore());
		if (ex.status() == HttpStatus.UNAUTHORIZED) {
			answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"" + ex.error() + "\"");
		}
		return answer.body(Map.of("error", ex.error(), "error_description", String.valueOf(ex.getMessage()), "message",
				"An error occured.", "logref", UUID.randomUUID().toString().replace("-", "")));
	}

}
