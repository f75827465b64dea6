package highwake.api;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// The reference says everything there is: a setting that it does not name fails the build.
class DocumentsTests {

	@Test
	void everySettingIsInTheReference() throws IOException {
		String page = Files.readString(Path.of("..", "docs", "reference", "settings.md"));
		String part = page.substring(page.indexOf("## api-service"));
		JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("highwake.api");
		List<String> settings = new ArrayList<>();
		for (JavaClass type : classes) {
			if (type.isAnnotatedWith(ConfigurationProperties.class)) {
				String prefix = type.getAnnotationOfType(ConfigurationProperties.class).value();
				for (RecordComponent component : type.reflect().getRecordComponents()) {
					settings.add(prefix + "."
							+ component.getName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT));
				}
			}
		}
		assertThat(settings).hasSizeGreaterThan(12)
			.allSatisfy((setting) -> assertThat(part).contains("`" + setting + "`"));
	}

}
