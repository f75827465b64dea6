package highwake.website.api;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where the API is and how long the pages wait for it.
///
/// @param api the internal site, which routes `/v2`, `/v3` and `/auth` (`HIGHWAKE_WEBSITE_API`)
/// @param connectTimeout how long a connection may take
/// @param answerTimeout how long an answer may take, from the question to its last byte
@Validated
@ConfigurationProperties("highwake.website")
record ApiProperties(@NotNull @DefaultValue("http://127.0.0.1:18080") URI api,
		@NotNull @DefaultValue("1s") Duration connectTimeout, @NotNull @DefaultValue("5s") Duration answerTimeout) {
}
