package highwake.website.errors;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import highwake.website.api.ApiAway;
import highwake.website.api.ApiRefused;
import highwake.website.api.Visitor;
import highwake.website.pages.Page;
import highwake.website.search.Finder;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Answers what goes wrong in a page with a page: what failed, and what to do next.
@ControllerAdvice
class ErrorAdvice {

	private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

	private final Finder finder;

	ErrorAdvice(Finder finder) {
		this.finder = finder;
	}

	@ExceptionHandler
	Page notThere(NotThere ex, Visitor visitor) {
		String name = ex.name();
		String heading = "No " + ex.kind() + " “" + name + "”";
		String message = "Nobody has reported a " + ex.kind() + " of that name. Check the spelling, or search.";
		String address = name.matches("[0-9]{4,19}") ? name : "";
		return page(new ErrorPage(404, heading, message, this.finder.namesLike(visitor, name), address, name, ""));
	}

	@ExceptionHandler({ NoHandlerFoundException.class, NoResourceFoundException.class })
	Page noPage(HttpServletRequest request, Visitor visitor) {
		String path = request.getRequestURI();
		String last = path.substring(path.lastIndexOf('/') + 1);
		List<String> suggestions = last.matches("[\\w%' .-]{2,64}") ? this.finder.namesLike(visitor, last) : List.of();
		return page(new ErrorPage(404, "There is no page here", "The address may be old or mistyped.", suggestions, "",
				"", ""));
	}

	@ExceptionHandler
	Page away(ApiAway ex, HttpServletRequest request) {
		log.debug("The API is away: {}", ex.getMessage());
		String query = request.getQueryString();
		String retry = request.getRequestURI() + ((query != null) ? "?" + query : "");
		return page(new ErrorPage(503, "The market data do not answer",
				"This page needs Highwake’s API, which did not answer in time. The website itself is fine; try again in a moment.",
				List.of(), "", "", retry));
	}

	@ExceptionHandler
	Page refused(ApiRefused ex) {
		return page(ErrorPage.of(400, "That question cannot be answered", ex.getMessage() + "."));
	}

	@ExceptionHandler
	Page badValue(MethodArgumentNotValidException ex) {
		String what = ex.getBindingResult()
			.getFieldErrors()
			.stream()
			.map((error) -> "%s: “%s” %s".formatted(error.getField(), error.getRejectedValue(),
					error.isBindingFailure() ? "is not one of its values"
							: String.valueOf(error.getDefaultMessage()).toLowerCase(Locale.ROOT)))
			.sorted()
			.collect(Collectors.joining("; "));
		return page(ErrorPage.of(400, "A value in the address is not valid", what + "."));
	}

	private static Page page(ErrorPage view) {
		return Page.of("pages/error.jte", view).withFragment("parts/error.jte").withStatus(view.status());
	}

}
