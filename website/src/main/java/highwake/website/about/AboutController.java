package highwake.website.about;

import highwake.website.pages.Page;
import highwake.website.pages.Titled;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What Highwake is, where its data come from and who it belongs to. Needs nothing of the API.
@Controller
class AboutController {

	@GetMapping("/about")
	Page about() {
		return Page.of("pages/about.jte", new AboutPage());
	}

	private record AboutPage() implements Titled {

		@Override
		public String title() {
			return "About";
		}

		@Override
		public String description() {
			return "What Highwake is, where its data come from, and its licence.";
		}

		@Override
		public Section section() {
			return Section.ABOUT;
		}

	}

}
