package highwake.simulators;

import java.util.Date;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final JavaClasses OURS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("highwake.simulators");

	@Test
	void knowsTheGalaxyAndNoOtherPartOfHighwake() {
		noClasses().should()
			.dependOnClassesThat(resideInAPackage("highwake..")
				.and(resideOutsideOfPackages("highwake.simulators..", "highwake.galaxy")))
			.check(OURS);
	}

	@Test
	void controllersArePackagePrivate() {
		classes().that()
			.areAnnotatedWith(RestController.class)
			.should()
			.bePackagePrivate()
			.andShould()
			.haveSimpleNameEndingWith("Controller")
			.check(OURS);
	}

	@Test
	void onlyTheRelayKnowsZeroMq() {
		noClasses().that()
			.resideOutsideOfPackage("highwake.simulators.relay")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.zeromq..")
			.check(OURS);
	}

	@Test
	void timeIsJavaTime() {
		noClasses().should().dependOnClassesThat().areAssignableTo(Date.class).check(OURS);
	}

	@Test
	void beansAreBuiltByTheirConstructors() {
		fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class).check(OURS);
		methods().should().notBeAnnotatedWith(Autowired.class).check(OURS);
	}

	@Test
	void nothingIsStaticAndChanges() {
		fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(OURS);
	}

	@Test
	void everyPackageIsNullMarked() {
		for (JavaPackage types : OURS.getPackage("highwake.simulators").getSubpackagesInTree()) {
			assertThat(types.isAnnotatedWith(NullMarked.class)).as(types.getName()).isTrue();
		}
	}

}
