package highwake.auth.signin;

import highwake.auth.sessions.SessionContexts;
import highwake.auth.sessions.SessionCsrfTokens;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Who may come in, and how: Frontier's sign-in through Spring Security, our own session, no servlet session, no answer
/// for other sites' scripts, nothing that a cache may keep.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain security(HttpSecurity http, SessionContexts contexts, SessionCsrfTokens csrf, Refused refused,
			SignOut signOut, FrontierSignIn signIn) {
		signIn.addTo(http);
		return http.securityContext((context) -> context.securityContextRepository(contexts))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(RequestCacheConfigurer::disable)
			.csrf((protection) -> protection.csrfTokenRepository(csrf))
			.exceptionHandling((refusals) -> refusals.accessDeniedHandler(refused))
			.headers(SecurityConfiguration::headers)
			.logout((logout) -> logout
				.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignOut.PATH))
				.addLogoutHandler(signOut)
				.logoutSuccessHandler(signOut))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
			.addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
			.contentSecurityPolicy((policy) -> policy.policyDirectives(Page.POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
	}

}
