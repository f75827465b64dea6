package highwake.api.news;

import java.time.Duration;
import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

import highwake.api.http.NotFound;
import highwake.api.http.V2Controller;

/// Galnet's newest articles.
@V2Controller
class NewsController {

	/// As long as the source is asked so often, an answer is new enough.
	private static final CacheControl LONG = CacheControl.maxAge(Duration.ofMinutes(20))
		.cachePublic()
		.staleIfError(Duration.ofDays(1));

	private final Galnet galnet;

	NewsController(Galnet galnet) {
		this.galnet = galnet;
	}

	/// The newest first. `Age` is how many seconds ago Galnet itself was last asked with
	/// success, `Last-Modified` when.
	@GetMapping("/news/galnet")
	ResponseEntity<List<Article>> galnet() {
		News news = this.galnet.last().orElseThrow(() -> new NotFound("News not found"));
		return ResponseEntity.ok()
			.cacheControl(LONG)
			.header(HttpHeaders.AGE, Long.toString(this.galnet.age(news).toSeconds()))
			.lastModified(news.fetchedAt())
			.body(news.articles());
	}

}
