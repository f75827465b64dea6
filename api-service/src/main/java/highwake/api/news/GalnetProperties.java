package highwake.api.news;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where news comes from.
///
/// @param enabled whether it is asked at all; if not, the last copy stays
/// @param source a JSON:API collection of Galnet's articles
/// @param every how often it is asked
/// @param patience how long it may take to answer
@ConfigurationProperties("highwake.galnet")
record GalnetProperties(@DefaultValue("true") boolean enabled,
		@DefaultValue("https://cms.zaonce.net/en-GB/jsonapi/node/galnet_article") URI source,
		@DefaultValue("20m") Duration every, @DefaultValue("10s") Duration patience) {

	GalnetProperties {
		if (!("https".equals(source.getScheme()) || "http".equals(source.getScheme()))) {
			throw new IllegalArgumentException("highwake.galnet.source must be an http address, not " + source);
		}
		if (every.toMillis() < 1_000 || !patience.isPositive()) {
			throw new IllegalArgumentException(
					"highwake.galnet.every must be at least 1s, and highwake.galnet.patience longer than nothing");
		}
	}

}
