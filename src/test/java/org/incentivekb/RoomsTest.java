package org.incentivekb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms, and the one direction in which they know each other. A rule whose room is gone fails: it would hold nothing. */
@AnalyzeClasses(packages = "org.incentivekb", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String ROOT = "org.incentivekb";

    /** Each room may use those before it only; the limits stand before all. */
    @ArchTest
    static final ArchRule vocabularies = knowsOnly("model.vocabulary");

    @ArchTest
    static final ArchRule model = knowsOnly("model", "model.vocabulary");

    @ArchTest
    static final ArchRule changes = knowsOnly("model.change", "model", "model.vocabulary");

    @ArchTest
    static final ArchRule written = knowsOnly("seed.written", "model.vocabulary");

    @ArchTest
    static final ArchRule seedFile = knowsOnly("seed.file", "model..");

    @ArchTest
    static final ArchRule seed = knowsOnly("seed", "seed.file", "seed.written", "model..");

    @ArchTest
    static final ArchRule check = knowsOnly("check", "seed..", "model..");

    @ArchTest
    static final ArchRule store = knowsOnly("store", "store.repository", "model..");

    @ArchTest
    static final ArchRule repositories = knowsOnly("store.repository", "model..");

    @ArchTest
    static final ArchRule catalog = knowsOnly("catalog..", "model..");

    /** What is an index knows no domain. */
    @ArchTest
    static final ArchRule sets = knowsOnly("catalog.set");

    @ArchTest
    static final ArchRule terms = knowsOnly("catalog.term", "catalog.set", "model..");

    @ArchTest
    static final ArchRule text = knowsOnly("catalog.text", "catalog.set", "model.vocabulary");

    @ArchTest
    static final ArchRule match = knowsOnly("match", "model..", "catalog..");

    /** Profiles and regions side by side know nothing of each other. */
    @ArchTest
    static final ArchRule comparison = knowsOnly("match.compare", "model..", "catalog..");

    @ArchTest
    static final ArchRule render = knowsOnly("render", "model..", "catalog..");

    @ArchTest
    static final ArchRule history = knowsOnly("live.history", "model..", "catalog..", "render");

    @ArchTest
    static final ArchRule loading = knowsOnly("live.load", "model..", "seed..", "store");

    @ArchTest
    static final ArchRule live =
            knowsOnly("live", "live.history", "live.load", "model..", "seed..", "store..", "catalog..", "render");

    /** Bytes, and nothing that is read from them. */
    @ArchTest
    static final ArchRule connections = knowsOnly("api.connection");

    @ArchTest
    static final ArchRule load = knowsOnly("api.load");

    @ArchTest
    static final ArchRule problems = knowsOnly("api.problem", "model..", "seed..", "catalog..", "render", "live..");

    @ArchTest
    static final ArchRule parameters =
            knowsOnly("api.parameter", "api.problem", "model..", "seed..", "catalog..", "match..", "render", "live..");

    /** What the pages say knows no page. */
    @ArchTest
    static final ArchRule words = knowsOnly("web.words", "model..", "catalog..", "render");

    /** Resources stand side by side: none serves another, but for the views that files show too. */
    @ArchTest
    static final ArchRule resources =
            slices().matching(ROOT + ".api.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rooms = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule catalogIsPlainJava = noClasses()
            .that()
            .resideInAPackage("..catalog..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "io.vertx..", "jakarta..", "org.hibernate..", "com.fasterxml..", "org.eclipse..");

    /** Seeds are checked before Quarkus starts. */
    @ArchTest
    static final ArchRule seedKnowsNoQuarkus = noClasses()
            .that()
            .resideInAPackage("..seed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "io.vertx..", "io.smallrye..", "jakarta.inject..");

    /** @param others the rooms of ours that it may use besides itself */
    private static ArchRule knowsOnly(String room, String... others) {
        var allowed = Stream.concat(Stream.of(room), Arrays.stream(others))
                .map(other -> ROOT + "." + other)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(allowed)
                        .or(JavaClass.Predicates.resideOutsideOfPackage(ROOT + ".."))
                        .or(JavaClass.Predicates.type(Limits.class)));
    }

    @Test
    void everyRoomSaysWhatItIsFor() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var rooms = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(room -> !room.endsWith("incentivekb"))
                    .collect(Collectors.toSet());
            assertThat(rooms).hasSizeGreaterThan(15).allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                    .exists());
        }
    }
}
