package highwake.auth;

import java.util.Date;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

class ArchitectureTests {

	private final JavaClasses service = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("highwake.auth");

	/// Releases decide conditions when they are built.
	@Test
	void noBeanDependsOnAProperty() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.boot.autoconfigure.condition..")
			.check(this.service);
	}

	@Test
	void ofTheGalaxysFilesItKnowsTheDialectAlone() {
		DescribedPredicate<JavaClass> schema = resideInAPackage("highwake.store..")
			.and(DescribedPredicate.not(resideInAPackage("highwake.store.dialect")));
		noClasses().should().dependOnClassesThat(schema).check(this.service);
	}

	@Test
	void itKnowsNoOtherProgram() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("highwake.collector..", "highwake.api..", "highwake.website..", "highwake.simulators..")
			.check(this.service);
	}

	@Test
	void everyPackageIsNullMarked() {
		classes().that(DescribedPredicate.not(simpleName("package-info")))
			.should(new BeInANullMarkedPackage())
			.check(this.service);
	}

	@Test
	void controllersAreNobodyElsesBusiness() {
		classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate().check(this.service);
	}

	@Test
	void whatASpringBeanNeedsComesThroughItsConstructor() {
		noFields().should()
			.beAnnotatedWith(Autowired.class)
			.orShould()
			.beAnnotatedWith(Value.class)
			.allowEmptyShould(true)
			.check(this.service);
	}

	@Test
	void settingsAreRecords() {
		classes().that().areAnnotatedWith(ConfigurationProperties.class).should().beRecords().check(this.service);
	}

	@Test
	void timeIsNeverADate() {
		noClasses().should().dependOnClassesThat().areAssignableTo(Date.class).check(this.service);
	}

	@Test
	void theClockIsHandedIn() {
		noClasses().should()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.check(this.service);
	}

	@Test
	void thereIsNoServletSession() {
		noClasses().should().dependOnClassesThat().areAssignableTo(HttpSession.class).check(this.service);
	}

	@Test
	void stateIsNeverStatic() {
		fields().that().areStatic().should().beFinal().check(this.service);
	}

	@Test
	void readingIsNotCalledGetting() {
		methods().that()
			.areDeclaredInClassesThat(new NotBoundToAFramework())
			.and()
			.doNotHaveModifier(JavaModifier.SYNTHETIC)
			.should()
			.haveNameNotMatching("get[A-Z].*")
			.check(this.service);
	}

	private static final class BeInANullMarkedPackage extends com.tngtech.archunit.lang.ArchCondition<JavaClass> {

		BeInANullMarkedPackage() {
			super("be in a package with @NullMarked");
		}

		@Override
		public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
			if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
				events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(type,
						type.getPackageName() + " is not @NullMarked"));
			}
		}

	}

	/// Whoever extends a class or an interface of a framework has its names.
	private static final class NotBoundToAFramework extends DescribedPredicate<JavaClass> {

		NotBoundToAFramework() {
			super("that extend nothing of a framework");
		}

		@Override
		public boolean test(JavaClass type) {
			return type.getAllRawInterfaces().stream().noneMatch((each) -> each.getName().startsWith("org.spring"))
					&& type.getAllRawSuperclasses()
						.stream()
						.noneMatch((each) -> each.getName().startsWith("org.spring"));
		}

	}

}
