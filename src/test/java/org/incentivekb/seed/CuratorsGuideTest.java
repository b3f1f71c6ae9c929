package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide in seeds/README.md says what the code does. */
class CuratorsGuideTest {

    private static final String EXAMPLE_ID = "huli-talent-recruitment-award";

    /** Of parameters and counts only; what figures count has a table of its own. */
    private static final Set<Vocabulary> IN_NO_SEED =
            Set.of(Vocabulary.SCOPE, Vocabulary.AMOUNT_BAND, Vocabulary.MEASURE);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The fields of an incentive     | incentives/fund.yaml |
            The fields of a source         | sources.yaml         | [1].
            The fields of a region         | regions.yaml         | [1].
            The fields of an organization  | organizations.yaml   | [1].
            """)
    void fieldsAreThoseThatTheReaderTakes(String section, String file, String prefix) throws IOException {
        var path = prefix == null ? "" : prefix;
        var faults = new SmallSeeds()
                .withFile(file, path.isEmpty() ? "{zz: 1}" : "- {zz: 1}").faults(folder).stream()
                        .filter(fault -> fault.file().equals(file))
                        .toList();
        var unknown = faults.stream()
                .filter(fault -> fault.field().equals(path + "zz"))
                .findFirst()
                .orElseThrow();
        var allowed = unknown.reason().replaceFirst(".*allowed: ", "").split(", ");
        var required = faults.stream()
                .map(fault -> fault.field().substring(path.length()))
                .filter(field -> !field.equals("zz"))
                .collect(Collectors.toSet());
        var documented = table(section);
        assertThat(documented.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(allowed)
                        .filter(field -> !List.of("amount", "incentives").contains(field))
                        .toList());
        documented.forEach((field, row) ->
                assertThat(row.get(1)).as("%s is required", field).isEqualTo(required.contains(field) ? "yes" : "no"));
    }

    @Test
    void everyCodeIsListed() throws IOException {
        var expected = new TreeMap<String, List<String>>();
        for (var vocabulary : Vocabulary.values()) {
            if (!IN_NO_SEED.contains(vocabulary)) {
                expected.put(vocabulary.code(), List.copyOf(vocabulary.labels().keySet()));
            }
        }
        var listed = new TreeMap<String, List<String>>();
        table("The codes").forEach((name, row) -> listed.put(name, codes(row.get(2))));
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void everyMeasureIsListedWithItsUnits() throws IOException {
        var listed = new LinkedHashMap<String, List<String>>();
        table("What a figure counts").forEach((of, row) -> listed.put(of, codes(row.get(1))));
        assertThat(listed)
                .isEqualTo(Arrays.stream(Measure.values())
                        .collect(Collectors.toMap(
                                Measure::code,
                                measure -> Arrays.stream(Unit.values())
                                        .filter(measure.units()::contains)
                                        .map(Unit::code)
                                        .toList(),
                                (a, b) -> a,
                                LinkedHashMap::new)));
    }

    @Test
    void fieldsThatMayBeGapsAreNamed() throws IOException {
        var faults = new SmallSeeds()
                .with("incentives/park.yaml", "updated:", "gaps: [{field: zz, reason: not_stated}]\nupdated:")
                .faults(folder);
        var allowed = faults.get(0).reason().replaceFirst(".*allowed: ", "").split(", ");
        var sentence = CuratorsGuide.text()
                .lines()
                .filter(line -> line.startsWith("Fields that may be gaps:"))
                .findFirst()
                .orElseThrow();
        assertThat(codes(sentence)).containsExactlyInAnyOrder(allowed);
    }

    @Test
    void theExampleIsTheRecordAsItStands() throws IOException {
        SeedFolders.copyLive(folder);
        var seed = folder.resolve("incentives/" + EXAMPLE_ID + ".yaml");
        var before = fingerprint();
        Files.writeString(seed, CuratorsGuide.example());
        assertThat(fingerprint()).isEqualTo(before);
    }

    private String fingerprint() {
        var fingerprint = new ContentHash();
        var reader = SmallSeeds.reader(folder);
        reader.read(fingerprint::add);
        assertThat(reader.faults()).isEmpty();
        return fingerprint.dataSet().version;
    }

    /** The rows of the section's table, by the code in their first cell. */
    private static Map<String, List<String>> table(String section) throws IOException {
        var rows = new LinkedHashMap<String, List<String>>();
        CuratorsGuide.text()
                .split("\n## " + section + "\n")[1]
                .split("\n## ")[0]
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .forEach(row -> rows.put(row.get(0).replace("`", ""), row));
        return rows;
    }

    private static List<String> codes(String text) {
        return Pattern.compile("`([^`]+)`")
                .matcher(text)
                .results()
                .map(code -> code.group(1))
                .toList();
    }
}
