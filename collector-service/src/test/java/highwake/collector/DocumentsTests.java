package highwake.collector;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import highwake.collector.readings.Verdict.Ignorance;
import highwake.collector.readings.Verdict.Rejection;
import highwake.store.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.context.properties.ConfigurationProperties;

import static org.assertj.core.api.Assertions.assertThat;

/// The reference says everything there is: a column, a setting or a reason that it does not name fails the build.
class DocumentsTests {

	@TempDir
	private Path data;

	@ParameterizedTest
	@EnumSource
	void everyTableAndColumnIsInTheReference(StoreFile file) throws Exception {
		String page = page("files.md");
		file.migrate(this.data);
		List<String> missing = new ArrayList<>();
		try (Connection connection = file.openReader(this.data)) {
			for (String table : texts(connection,
					"select name from sqlite_master where type = 'table' and name not like 'sqlite_%' "
							+ "and name not like 'flyway_%' order by name")) {
				if (!page.contains("`" + table + "`")) {
					missing.add(table);
				}
				for (String column : texts(connection, "select name from pragma_table_info('" + table + "')")) {
					if (!isNamed(column, page)) {
						missing.add(table + "." + column);
					}
				}
			}
		}
		assertThat(missing).as("what docs/reference/files.md does not name of " + file.fileName()).isEmpty();
	}

	/// The key of one-row tables says nothing; groups' times are explained once for all
	/// of them.
	private static boolean isNamed(String column, String page) {
		return column.equals("only") || column.endsWith("_at") || column.endsWith("_gateway_at")
				|| page.matches("(?s).*[`. (]" + column + "[`, )].*");
	}

	@Test
	void everySettingIsInTheReference() throws IOException {
		String page = page("settings.md");
		JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("highwake.collector");
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
		assertThat(settings).hasSizeGreaterThan(15)
			.allSatisfy((setting) -> assertThat(page).contains("`" + setting + "`"));
	}

	@Test
	void everyReasonIsInTheReference() throws IOException {
		String page = page("collector.md");
		assertThat(Stream.concat(Arrays.stream(Rejection.values()), Arrays.stream(Ignorance.values())))
			.allSatisfy((reason) -> assertThat(page).contains("| `" + reason.name() + "` |"));
	}

	private static List<String> texts(Connection connection, String sql) throws SQLException {
		List<String> texts = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				texts.add(row.getString(1));
			}
		}
		return texts;
	}

	private static String page(String name) throws IOException {
		return Files.readString(Path.of("..", "docs", "reference", name));
	}

}
