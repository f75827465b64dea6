package highwake.website.pages;

import java.io.IOException;
import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The compiled templates. All of them are loaded before the website is ready, so that none can fail to load later.
@Component
class Templates {

	private static final Logger log = LoggerFactory.getLogger(Templates.class);

	private static final String CLASSES = "classpath*:gg/jte/generated/precompiled/**/Jte*Generated.class";

	private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

	Templates() throws IOException, ClassNotFoundException {
		Resource[] classes = new PathMatchingResourcePatternResolver().getResources(CLASSES);
		if (classes.length == 0) {
			throw new IllegalStateException("The templates are not compiled: run the Maven build");
		}
		for (Resource template : classes) {
			String path = template.getURL().toString();
			String name = path.substring(path.lastIndexOf("gg/jte/"), path.length() - ".class".length());
			Class.forName(name.replace('/', '.'));
		}
		log.info("Loaded {} templates", classes.length);
	}

	/// Renders a template as UTF-8.
	byte[] render(String template, Map<String, Object> parameters) {
		Utf8ByteOutput output = new Utf8ByteOutput();
		this.engine.render(template, parameters, output);
		return output.toByteArray();
	}

}
