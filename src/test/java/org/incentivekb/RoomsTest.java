package org.incentivekb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** The rooms, and the one direction in which they know each other. */
@AnalyzeClasses(packages = "org.incentivekb", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule modelKnowsNoOther = knowsNothingOf("model", "seed", "catalog", "match", "api");

    @ArchTest
    static final ArchRule seedKnowsTheModel = knowsNothingOf("seed", "catalog", "match", "api");

    @ArchTest
    static final ArchRule catalogKnowsTheModel = knowsNothingOf("catalog", "seed", "match", "api");

    @ArchTest
    static final ArchRule matchKnowsModelAndCatalog = knowsNothingOf("match", "seed", "api");

    @ArchTest
    static final ArchRule catalogIsPlainJava = noClasses()
            .that()
            .resideInAPackage("..catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "io.vertx..", "jakarta..", "org.hibernate..", "com.fasterxml..", "org.eclipse..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.incentivekb.(*)..").should().beFreeOfCycles();

    /** A room that is not built yet knows nothing of any other. */
    private static ArchRule knowsNothingOf(String room, String... others) {
        var packages = Arrays.stream(others)
                .map(other -> "org.incentivekb." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.incentivekb." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }
}
