package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.incentivekb.model.change.ContentHash;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide in seeds/README.md says what the code does. */
class CuratorsGuideTest {

    /** The records that it shows, in its order. */
    private static final List<String> EXAMPLES =
            List.of("tianhe-game-rd-equity-support", "nanshan-esports-game-development-award");

    /** Of parameters, counts and verdicts only; what figures count has a table of its own. */
    private static final Set<Vocabulary> IN_NO_SEED = Set.of(
            Vocabulary.SCOPE,
            Vocabulary.SEARCH_FIELD,
            Vocabulary.CODE_SCOPE,
            Vocabulary.CURRENCY,
            Vocabulary.AMOUNT_BAND,
            Vocabulary.VERDICT,
            Vocabulary.OUTCOME,
            Vocabulary.BECAUSE,
            Vocabulary.CHANGE_TYPE,
            Vocabulary.MEASURE);

    /** What exports hold and nobody writes. */
    private static final Set<String> DERIVED = Set.of("amount", "ceiling", "relatedBy", "link", "incentives");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The fields of an incentive     | incentives/fund.yaml | {zz: 1}                              |
            The fields of a figure         | incentives/fund.yaml | {figures: [{zz: 1}]}                 | figures[1].
            The fields of a criterion      | incentives/fund.yaml | {criteria: [{zz: 1}]}                | criteria[1].
            The fields of a call           | incentives/fund.yaml | {calls: [{zz: 1}]}                   | calls[1].
            The fields of a source         | sources.yaml         | - {zz: 1}                            | [1].
            The fields of a region         | regions.yaml         | - {zz: 1}                            | [1].
            The fields of an organization  | organizations.yaml   | - {zz: 1}                            | [1].
            The fields of a code list      | codelists.yaml       | - {zz: 1}                            | [1].
            The fields of a code           | codelists.yaml       | - {name: industry, codes: [{zz: 1}]} | industry.codes[1].
            """)
    void fieldsAreThoseThatTheReaderTakes(String section, String file, String text, String prefix) throws IOException {
        var path = prefix == null ? "" : prefix;
        var faults = new SmallSeeds()
                .withFile(file, text).faults(folder).stream()
                        .filter(fault -> fault.file().equals(file))
                        .toList();
        var unknown = faults.stream()
                .filter(fault -> fault.field().equals(path + "zz"))
                .findFirst()
                .orElseThrow();
        var allowed = unknown.reason().replaceFirst(".*allowed: ", "").split(", ");
        var required = faults.stream()
                .filter(fault -> fault.field().startsWith(path))
                .collect(Collectors.toMap(
                        fault -> fault.field().substring(path.length()),
                        fault -> fault.reason().equals(ReaderAnswers.OR_A_GAP) ? "or a gap" : "yes",
                        (a, b) -> a));
        var documented = table(section);
        assertThat(documented.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(allowed)
                        .filter(field -> !DERIVED.contains(field))
                        .toList());
        documented.forEach((field, row) ->
                assertThat(row.get(1)).as("%s is required", field).isEqualTo(required.getOrDefault(field, "no")));
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
        table("What a figure counts").forEach((of, row) -> {
            var units = new ArrayList<>(codes(row.get(1)));
            if (row.get(1).startsWith("a currency")) {
                units.addAll(0, Unit.currencies().keySet());
            }
            listed.put(of, units);
        });
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
                .with("incentives/fund.yaml", "field: conditions", "field: zz")
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
    void theExamplesAreTheRecordsAsTheyStand() throws IOException {
        SeedFolders.copyLive(folder);
        var before = fingerprint();
        var examples = CuratorsGuide.examples();
        assertThat(examples).hasSameSizeAs(EXAMPLES);
        for (int i = 0; i < EXAMPLES.size(); i++) {
            Files.writeString(folder.resolve("incentives/" + EXAMPLES.get(i) + ".yaml"), examples.get(i));
        }
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
