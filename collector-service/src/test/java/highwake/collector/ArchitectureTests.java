package highwake.collector;

import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/// The rules of the house that the compiler does not know.
class ArchitectureTests {

	private static final JavaClasses COLLECTOR = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("highwake.collector");

	/// Releases decide conditions when they are built.
	@Test
	void noBeanDependsOnAProperty() {
		holds(noClasses().should()
			.dependOnClassesThat(resideInAnyPackage("org.springframework.boot.autoconfigure.condition..")));
	}

	@Test
	void readingsArePure() {
		holds(noClasses().that()
			.resideInAnyPackage("highwake.collector.readings", "highwake.collector.facts", "highwake.collector.json")
			.should()
			.dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..",
					"java.sql..", "java.util.concurrent..", "org.slf4j..", "org.springframework.."))
			.orShould()
			.dependOnClassesThat(describe("are clocks or dice",
					(type) -> Set
						.of("java.time.Clock", "java.time.InstantSource", "java.util.Random", "java.util.UUID",
								"java.security.SecureRandom", "java.lang.Thread")
						.contains(type.getName())))
			.orShould()
			.callMethod("java.time.Instant", "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callMethod(System.class, "nanoTime"));
	}

	@Test
	void factsAndReadingsKnowNothingOfFilesAndThreads() {
		holds(noClasses().that()
			.resideInAnyPackage("highwake.collector.readings", "highwake.collector.facts", "highwake.collector.json")
			.should()
			.dependOnClassesThat(resideInAnyPackage("highwake.collector.log", "highwake.collector.projections",
					"highwake.collector.applying", "highwake.collector.intake", "highwake.collector.lead",
					"highwake.store..")));
	}

	@Test
	void onlyTheLogTheProjectionsAndThoseWhoApplyKnowTheFiles() {
		holds(noClasses().that()
			.resideOutsideOfPackages("highwake.collector.log", "highwake.collector.projections",
					"highwake.collector.applying", "highwake.collector.replay", "highwake.collector.health",
					"highwake.collector.tasks", "highwake.collector.upkeep", "highwake.collector.backups")
			.should()
			.dependOnClassesThat(resideInAnyPackage("highwake.store..")));
		holds(noClasses().that()
			.resideInAPackage("highwake.collector.health")
			.should()
			.dependOnClassesThat(describe("write files",
					(type) -> type.getPackageName().startsWith("highwake.store")
							&& !type.getSimpleName().equals("StoreFile")))
			.orShould()
			.dependOnClassesThat(resideInAnyPackage("java.sql..")));
	}

	@Test
	void theIntakeKnowsNothingOfWhatFramesMean() {
		holds(noClasses().that()
			.resideInAnyPackage("highwake.collector.intake", "highwake.collector.log")
			.should()
			.dependOnClassesThat(resideInAnyPackage("highwake.collector.readings", "highwake.collector.facts",
					"highwake.collector.projections", "highwake.galaxy..")));
	}

	@Test
	void packagesHaveNoCycles() {
		slices().matching("highwake.collector.(*)..").should().beFreeOfCycles().check(COLLECTOR);
	}

	@Test
	void everyPackageIsNullMarked() {
		Set<String> unmarked = COLLECTOR.stream()
			.map(JavaClass::getPackage)
			.filter((type) -> type.tryGetAnnotationOfType(NullMarked.class).isEmpty())
			.map((type) -> type.getName())
			.collect(Collectors.toSet());
		assertThat(unmarked).isEmpty();
	}

	@Test
	void timeIsOfJavaTime() {
		holds(noClasses().should()
			.dependOnClassesThat(describe("are dates of the old kind",
					(type) -> Set.of("java.util.Date", "java.util.Calendar", "java.sql.Timestamp", "java.sql.Date")
						.contains(type.getName()))));
	}

	@Test
	void threadsHaveNames() {
		holds(noClasses().should()
			.callConstructorWhere(describe("make a nameless thread",
					(JavaConstructorCall call) -> call.getTargetOwner().isAssignableTo(Thread.class)))
			.orShould()
			.callMethod(Thread.class, "startVirtualThread", Runnable.class)
			.orShould()
			.dependOnClassesThat(describe("are anonymous pools",
					(type) -> type.getName().equals("java.util.concurrent.Executors"))));
		holds(classes().that(describe("start threads", ArchitectureTests::startsThreads))
			.should(new ArchCondition<>("name them") {
				@Override
				public void check(JavaClass type, ConditionEvents events) {
					boolean named = type.getMethodCallsFromSelf()
						.stream()
						.anyMatch((call) -> call.getTarget().getName().equals("name")
								&& call.getTargetOwner().getName().startsWith("java.lang.Thread$Builder"));
					events.add(new SimpleConditionEvent(type, named, type.getName()));
				}
			}));
	}

	@Test
	void nothingIsPrintedAndNothingIsInjectedIntoFields() {
		holds(noClasses().that()
			.resideOutsideOfPackages("highwake.collector.rejects", "highwake.collector.backups")
			.should(ACCESS_STANDARD_STREAMS)
			.because("only a program for people prints"));
		NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(COLLECTOR);
	}

	@Test
	void thereIsNoStaticState() {
		holds(fields().that().areStatic().should().beFinal());
	}

	@Test
	void nothingIsCalledGet() {
		holds(methods().that(describe("are our own", (method) -> !method.isAnnotatedWith(Override.class)))
			.and()
			.doNotHaveName("getPhase")
			.and()
			.doNotHaveName("getExitCode")
			.should()
			.haveNameNotMatching("get[A-Z].*"));
	}

	@Test
	void settingsAreRecords() {
		holds(classes().that().areAnnotatedWith(ConfigurationProperties.class).should().beRecords());
	}

	@Test
	void whatSpringMakesIsNotPublicUnlessAnotherFeatureNeedsIt() {
		holds(classes().that()
			.areAnnotatedWith(Component.class)
			.or()
			.areAnnotatedWith(Configuration.class)
			.should()
			.notHaveModifier(JavaModifier.PUBLIC));
	}

	private static boolean startsThreads(JavaClass type) {
		return type.getMethodCallsFromSelf()
			.stream()
			.anyMatch((call) -> call.getTargetOwner().getName().equals("java.lang.Thread")
					&& Set.of("ofPlatform", "ofVirtual").contains(call.getTarget().getName()));
	}

	private static void holds(ArchRule rule) {
		rule.check(COLLECTOR);
	}

}
