package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.incentivekb.Limits;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Source;
import org.incentivekb.seed.file.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies in a seeds folder: it is read, passed over or named, and never a stack trace. */
class SeedFileTest {

    private static final String SOURCE = """
            {"id":"daily-2022","collection":"founding","extent":"whole","url":"https://example.org/yongchuan","document":"004.txt","title":{"zh":"重庆永川","en":"Yongchuan"},"publishedOn":"2022-10-17",\
            "type":"reprint","official":false,"language":"zh-Hant","incentives":2,\
            "sha256":"2d682ad178a8ba9f98b11d5a3f129dc116b9f0b1d8ffa265bcf4e2e10347dd00"}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "._sources.yaml",
                ".sources.yaml.swp",
                "sources.yaml~",
                "#sources.yaml#",
                "Thumbs.db",
                "sources.yaml.bak",
                "sources.yaml___jb_tmp___",
                "4913",
                "desktop.ini",
                "README.md"
            })
    void whatEditorsLeaveBehindIsPassedOver(String name) throws IOException {
        new SmallSeeds().write(folder);
        Files.write(folder.resolve(name), new byte[] {0, 1, 2});
        if (!name.equals("README.md")) {
            Files.write(folder.resolve("incentives").resolve(name), new byte[] {0, 1, 2});
        }
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"source.yaml", "fund.yaml", "sources.yml", "notes.txt"})
    void anyOtherFileIsAFault(String name) throws IOException {
        new SmallSeeds().write(folder);
        Files.writeString(folder.resolve(name), "a: 1");
        assertThat(faults()).extracting("file").containsExactly(name);
    }

    @Test
    void aFolderWhereAFileBelongsIsAFault() throws IOException {
        new SmallSeeds().without("sources.yaml").write(folder);
        Files.createDirectories(folder.resolve("sources.yaml"));
        Files.createDirectories(folder.resolve("incentives/a.yaml"));
        Files.createDirectories(folder.resolve("incentives/2026"));
        assertThat(faults())
                .extracting("file", "reason")
                .containsExactly(
                        tuple("sources.yaml", "is a folder, where a file belongs"),
                        tuple("incentives/2026", "is a folder, where a file belongs"),
                        tuple("incentives/a.yaml", "is a folder, where a file belongs"));
    }

    @Test
    void aFileWhereAFolderBelongsIsAFault() throws IOException {
        new SmallSeeds()
                .without("incentives/fund.yaml")
                .without("incentives/park.yaml")
                .write(folder);
        Files.writeString(folder.resolve("incentives"), "");
        assertThat(faults()).extracting("file").containsExactly("incentives");
    }

    @Test
    void aLinkThatLeadsNowhereOrToADeviceIsAFault() throws IOException {
        new SmallSeeds().write(folder);
        Files.createSymbolicLink(folder.resolve("incentives/nowhere.yaml"), folder.resolve("gone.yaml"));
        assertThat(faults())
                .extracting("file", "reason")
                .containsExactly(tuple("incentives/nowhere.yaml", "is missing"));
        var device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            Files.createSymbolicLink(folder.resolve("incentives/zero.yaml"), device);
            assertThat(faults()).extracting("reason").contains("is no regular file");
        }
    }

    @Test
    void aByteOrderMarkIsNoCharacterOfTheText() {
        assertThat(new SmallSeeds()
                        .without("sources.yaml")
                        .withFile("sources.ndjson", "\uFEFF" + SOURCE)
                        .with("incentives/fund.yaml", "kind: fund", "\uFEFFkind: fund")
                        .faults(folder))
                .isEmpty();
    }

    @Test
    void listsMayComeAsNdjsonToo() {
        var seeds = new SmallSeeds().without("sources.yaml").withFile("sources.ndjson", SOURCE);
        assertThat(seeds.faults(folder)).isEmpty();
        var sources = new ArrayList<DatasetEntity>();
        SmallSeeds.reader(folder).read(sources::add);
        assertThat(sources)
                .filteredOn(Source.class::isInstance)
                .extracting("id")
                .containsExactly("daily-2022");
        var spoilt = seeds.withFile("sources.ndjson", "\n" + SOURCE.replace("reprint", "book"))
                .faults(folder);
        assertThat(spoilt).extracting("file", "line", "field").containsExactly(tuple("sources.ndjson", 2, "type"));
    }

    @Test
    void aFileOrLineOverTheLimitIsAFault() {
        var seeds = new SmallSeeds().withFile("incentives/park.yaml", "#" + " ".repeat(Limits.SEED_FILE_BYTES));
        assertThat(seeds.faults(folder)).singleElement().satisfies(fault -> assertThat(fault.toString())
                .startsWith("incentives/park.yaml: has 10485761 bytes; at most 10485760 are read as YAML"));
        assertThat(new SmallSeeds()
                        .withFile("incentives.ndjson", "\n" + " ".repeat(Limits.SEED_LINE + 1))
                        .faults(folder))
                .extracting("file", "line", "reason")
                .contains(tuple("incentives.ndjson", 2, "has a line of more than 1048576 characters"));
    }

    @Test
    void nestingWithoutEndIsAFault() {
        assertThat(new SmallSeeds()
                        .withFile("incentives/park.yaml", "[".repeat(10_000))
                        .faults(folder))
                .extracting("file")
                .containsExactly("incentives/park.yaml");
        assertThat(new SmallSeeds()
                        .withFile("incentives.ndjson", "[".repeat(900) + "]".repeat(900))
                        .faults(folder))
                .extracting("reason")
                .anySatisfy(reason -> assertThat((String) reason).contains("deep in each other"));
    }

    @Test
    void numbersBeyondAnyColumnAreFaultsOfNdjsonToo() {
        var line = """
                {"id":"a","kind":"fund","figures":[{"of":"fund_size","value":1e999999999999},{"value":1E400},{"value":-0.00001}]}
                """;
        assertThat(new SmallSeeds().withFile("incentives.ndjson", line).faults(folder))
                .filteredOn(fault -> fault.field().endsWith("value"))
                .extracting("field")
                .containsExactly("figures[1].value", "figures[2].value", "figures[3].value");
    }

    @Test
    void anExportTakesTheNameOfARegionButNoTypo() {
        var line = """
                {"id":"a","region":{"code":"500118","name":{"zh":"永川区","en":"Yongchuan"},"typo":1}}
                """;
        assertThat(new SmallSeeds().withFile("incentives.ndjson", line).faults(folder))
                .extracting("field")
                .contains("region.typo")
                .doesNotContain("region.name", "region");
    }

    @Test
    void faultsWithoutEndAreCounted() {
        var seeds = new SmallSeeds()
                .withFile("incentives/park.yaml", "- a: 1\n".repeat(1) + "x: [".repeat(0))
                .withFile("organizations.yaml", "- {}\n".repeat(2000));
        var faults = seeds.faults(folder);
        assertThat(faults).hasSize(Limits.SEED_FAULTS + 1);
        assertThat(faults.get(Limits.SEED_FAULTS).reason()).matches("\\d+ more fault\\(s\\), not listed");
    }

    private java.util.List<Fault> faults() {
        var reader = SmallSeeds.reader(folder);
        reader.read(entity -> {});
        return reader.faults();
    }
}
