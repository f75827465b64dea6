package highwake.website.errors;

import highwake.website.pages.Page;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what goes wrong outside of the pages' own handlers, without a detail of it.
@Controller
class FallbackErrors implements ErrorController {

	@RequestMapping("/error")
	Page error(HttpServletRequest request) {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		ErrorPage view = switch (status) {
			case 404 -> ErrorPage.of(404, "There is no page here", "The address may be old or mistyped.");
			case 405 -> ErrorPage.of(405, "That cannot be done here", "The page does not take this kind of request.");
			default -> (status < 500)
					? ErrorPage.of(status, "That question cannot be answered",
							"The address is not one that Highwake understands.")
					: ErrorPage.of(status, "Something broke", "The fault is ours, and it has been logged. Try again.");
		};
		return Page.of("pages/error.jte", view).withFragment("parts/error.jte").withStatus(status);
	}

}
