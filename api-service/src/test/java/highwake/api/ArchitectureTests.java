package highwake.api;

import java.sql.Connection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

/// The borders inside the program.
class ArchitectureTests {

	private static final JavaClasses PROGRAM = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("highwake.api");

	/// Releases decide conditions when they are built.
	@Test
	void noBeanDependsOnAProperty() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.boot.autoconfigure.condition..")
			.check(PROGRAM);
	}

	@Test
	void controllersAreTheirPackagesOwn() {
		classes().that()
			.areMetaAnnotatedWith(RestController.class)
			.and()
			.areNotAnnotations()
			.should()
			.bePackagePrivate()
			.check(PROGRAM);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class).check(PROGRAM);
	}

	@Test
	void timeIsJavaTime() {
		noClasses().should()
			.dependOnClassesThat()
			.belongToAnyOf(java.util.Date.class, java.util.Calendar.class, java.text.SimpleDateFormat.class)
			.check(PROGRAM);
	}

	@Test
	void timeComesFromTheClock() {
		noClasses().should()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.check(PROGRAM);
	}

	@Test
	void onlyTheBoardHoldsConnections() {
		noClasses().that()
			.resideOutsideOfPackages("..board..", "..files..")
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Connection.class)
			.check(PROGRAM);
	}

	@Test
	void nothingWritesTheFiles() {
		noClasses().should()
			.callMethod(highwake.store.StoreFile.class, "openWriter", java.nio.file.Path.class)
			.orShould()
			.callMethod(highwake.store.StoreFile.class, "migrate", java.nio.file.Path.class)
			.check(PROGRAM);
	}

	@Test
	void theCollectorIsNotKnown() {
		noClasses().should().dependOnClassesThat().resideInAPackage("highwake.collector..").check(PROGRAM);
	}

	@Test
	void stateIsNotStatic() {
		fields().that().areStatic().should().beFinal().check(PROGRAM);
	}

	@Test
	void everyPackageIsNullMarked() {
		classes().should(beInANullMarkedPackage()).check(PROGRAM);
	}

	@Test
	void modulesKeepTheirBorders() {
		ApplicationModules.of(ApiService.class).verify();
	}

	private static ArchCondition<JavaClass> beInANullMarkedPackage() {
		return new ArchCondition<>("be in a package that is @NullMarked") {

			@Override
			public void check(JavaClass item, ConditionEvents events) {
				boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class)
						|| item.getModifiers().contains(JavaModifier.SYNTHETIC);
				events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not @NullMarked"));
			}

		};
	}

}
