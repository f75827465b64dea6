package highwake.api.http;

import java.time.InstantSource;
import java.util.List;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.pattern.PathPatternParser;

/// How requests are matched: paths in any case and with a slash at their end, as Ardent's clients may send them; JSON
/// whatever is asked for.
@Configuration(proxyBeanMethods = false)
class HttpConfiguration implements WebMvcConfigurer {

	private final LocalValidatorFactoryBean validator;

	private final List<Rows<?>> rows;

	HttpConfiguration(LocalValidatorFactoryBean validator, List<Rows<?>> rows) {
		this.validator = validator;
		this.rows = rows;
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
		builder.addCustomConverter(new RowLists(this.rows));
	}

	@Override
	public void configurePathMatch(PathMatchConfigurer configurer) {
		PathPatternParser parser = new PathPatternParser();
		parser.setCaseSensitive(false);
		configurer.setPatternParser(parser);
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new QueryRecords(this.validator));
	}

	/// Reads numbers as [Numbers] does, and has the plain validator in place of Boot's
	/// wrapped one, which cannot check the other fields once one is no number.
	@Bean
	ConfigurableWebBindingInitializer binding(
			@Qualifier("mvcConversionService") FormattingConversionService conversions) {
		ConfigurableWebBindingInitializer binding = new ConfigurableWebBindingInitializer();
		binding.setConversionService(conversions);
		binding.setValidator(this.validator);
		binding.setPropertyEditorRegistrar(new Numbers());
		return binding;
	}

	@Bean
	FilterRegistrationBean<UrlHandlerFilter> trailingSlashes() {
		FilterRegistrationBean<UrlHandlerFilter> filter = new FilterRegistrationBean<>(
				UrlHandlerFilter.trailingSlashHandler("/**").wrapRequest().build());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
		return filter;
	}

	@Bean
	FilterRegistrationBean<OpenToAll> openToAll() {
		FilterRegistrationBean<OpenToAll> filter = new FilterRegistrationBean<>(new OpenToAll());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return filter;
	}

	@Bean
	FilterRegistrationBean<ContentTags> contentTags() {
		FilterRegistrationBean<ContentTags> filter = new FilterRegistrationBean<>(new ContentTags());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
		return filter;
	}

	/// The clock of everything that asks for the time.
	@Bean
	InstantSource clock() {
		return InstantSource.system();
	}

}
