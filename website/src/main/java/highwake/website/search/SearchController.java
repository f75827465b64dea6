package highwake.website.search;

import highwake.website.api.ApiAway;
import highwake.website.api.Visitor;
import highwake.website.pages.Page;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/search?q=`: the results page, and for htmx the list under the search field.
@Controller
class SearchController {

	private static final int RESULTS = 25;

	private static final int TYPED = 4;

	private final Finder finder;

	SearchController(Finder finder) {
		this.finder = finder;
	}

	@GetMapping("/search")
	Page search(Visitor visitor, HttpServletRequest request, @RequestParam(defaultValue = "") String q) {
		String text = q.strip();
		boolean typing = request.getHeader("HX-Request") != null;
		Page page = Page.of("pages/search.jte", view(visitor, text, typing)).withFragment("parts/suggestions.jte");
		return ((SearchPage) page.view()).isAway() ? page.withStatus(503) : page;
	}

	private SearchPage view(Visitor visitor, String text, boolean typing) {
		try {
			Found found = this.finder.find(visitor, text, typing ? TYPED : RESULTS);
			return new SearchPage(text, typing ? found.firstOfEach(TYPED) : found, false);
		}
		catch (ApiAway ex) {
			return new SearchPage(text, Found.NOTHING, true);
		}
	}

}
