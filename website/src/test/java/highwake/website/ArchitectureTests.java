package highwake.website;

import java.time.Instant;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import highwake.website.pages.Titled;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final JavaClasses OURS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("highwake.website");

	/// Releases decide conditions when they are built.
	@Test
	void noBeanDependsOnAProperty() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.boot.autoconfigure.condition..")
			.check(OURS);
	}

	@Test
	void featuresKeepTheirBorders() {
		ApplicationModules.of(Website.class).verify();
	}

	@Test
	void theWebsiteKnowsTheOthersByHttpOnly() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("highwake.galaxy..", "highwake.store..", "highwake.api..", "highwake.collector..",
					"highwake.auth..", "java.sql..", "javax.sql..")
			.check(OURS);
	}

	@Test
	void controllersStayInTheirPackages() {
		classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate().check(OURS);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class).check(OURS);
	}

	@Test
	void timeIsInstantAndComesFromAClock() {
		ArchRule noDates = noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date");
		noDates.check(OURS);
		noClasses().should().callMethod(Instant.class, "now").check(OURS);
		noClasses().should().callMethod(System.class, "currentTimeMillis").check(OURS);
	}

	@Test
	void everyPackageIsNullMarked() {
		DescribedPredicate<JavaClass> inMarked = DescribedPredicate.describe("in a @NullMarked package",
				(type) -> type.getPackage().isAnnotatedWith(NullMarked.class));
		assertThat(OURS.stream().filter(inMarked.negate())).isEmpty();
	}

	@Test
	void templatesShowRecordsThatAreMadeForThem() {
		classes().that().implement(Titled.class).should().beRecords().check(OURS);
	}

}
