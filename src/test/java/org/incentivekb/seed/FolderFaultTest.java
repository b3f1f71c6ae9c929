package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incentivekb.model.Incentive;
import org.incentivekb.seed.file.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a seeds folder as a whole or with the files that the incentives refer to → file, field and reason. */
class FolderFaultTest {

    private static final String LINE = """
            {"id":"%s","kind":"fund","status":"planned","statusAsOf":"2022-10-17","title":{"zh":"甲","en":"A"},\
            "summary":{"zh":"甲","en":"A"},"region":{"code":"500118"},"industries":[],"supports":["capital"],\
            "beneficiaries":["company"],"organizations":[{"id":"iqiyi","role":"issuer"}],"announced":"2022",\
            "gaps":[{"field":"period","reason":"not_stated"},{"field":"amount","reason":"not_stated"},\
            {"field":"conditions","reason":"not_stated"}],\
            "evidence":[{"source":"daily-2022","paragraphs":[1]}],"updated":"2026-11-23"}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            regions       | code: "500118"       | code: "50011"       | 50011.code       | must be a code of GB/T 2260 (six digits) or ISO 3166 (FR, US-NY)
            regions       | code: "500118"       | code: "fr"          | fr.code          | must be a code of GB/T 2260 (six digits) or ISO 3166 (FR, US-NY)
            regions       | code: "500118"       | code: "US-NEWY"     | US-NEWY.code     | must be a code of GB/T 2260 (six digits) or ISO 3166 (FR, US-NY)
            regions       | - code: "500118"     | - parent: "500000"  |                | the field 'parent' stands twice
            regions       | code: "500000"       | code: "100000"      | 100000.code           | '100000' is taken by another record
            regions       | parent: "500000"     | parent: "500001"    | 500118.parent  | '500001' is unknown; did you mean 500000?
            regions       | parent: "500000"     |                     | 500118.parent  | is missing; only countries, and what lies above them, have none
            regions       | parent: "500000"     | parent: "500118"    | 500118.parent  | lies in itself
            regions       | code: "500118"       | code: "510118"      | 510118.parent  | does not begin with the significant digits of its parent 500000
            regions       | `, en: Chongqing`    |                     | 500000.name.en    | must not be blank
            regions       | name: {zh: 中国, en: China} |               | 100000.name       | is missing
            regions       | id: cloud-valley     | id: " "             | 500118.zones[1].id | holds nothing but white space
            regions       | id: cloud-valley     | id: Cloud Valley    | 500118.zones[1].id | must be kebab-case
            regions       | zones:               | zone:               | 500118.zone       | did you mean zones?
            organizations | id: iqiyi            | id: yongchuan-district | yongchuan-district.id          | 'yongchuan-district' is taken by another record
            organizations | id: iqiyi            | id: iQIYI           | iQIYI.id         | must be kebab-case
            organizations | id: iqiyi            | ids: iqiyi          | [2].id         | is missing
            organizations | `, en: iQIYI`        |                     | iqiyi.name.en    | must not be blank
            sources       | id: daily-2022       | id: daily_2022      | daily_2022.id         | must be kebab-case
            sources       | document: 004.txt    | document: ""        | daily-2022.document   | must not be blank
            sources       | publishedOn: 2022-10-17 | publishedOn: 2022-10-17T08:00 | daily-2022.publishedOn | not a date of the form
            sources       | type: reprint        | type: newspaper     | daily-2022.type       | 'newspaper' is unknown; allowed: regulation, notice, call
            sources       | type: reprint        |                     | daily-2022.type       | is missing
            sources       | official: false      | official: "no"      | daily-2022.official   | must be true or false
            sources       | language: zh-Hant    | language: zh_Hant   | daily-2022.language   | must be a BCP 47 language tag such as zh-Hans
            sources       | language: zh-Hant    | language: zh-hant   | daily-2022.language   | 'zh-hant' is no BCP 47 language tag
            sources       | language: zh-Hant    | language: chinese   | daily-2022.language   | must be a BCP 47 language tag
            sources       | collection: founding |                     | daily-2022.collection | is missing
            sources       | collection: founding | collection: mine    | daily-2022.collection | 'mine' is unknown; allowed: founding, public
            sources       | extent: whole        |                     | daily-2022.extent     | is missing
            sources       | extent: whole        | extent: half        | daily-2022.extent     | 'half' is unknown; allowed: whole, beginning
            sources       | url: https://example.org/yongchuan |       | daily-2022.url        | is neither stated nor a gap
            sources       | url: https://example.org/yongchuan | url: www.example.org | daily-2022.url | must be an http or https URL
            sources       | extent: whole        | `gaps: [{field: url, reason: not_stated}]` | daily-2022.gaps[1].field | url is stated, so it is no gap
            sources       | extent: whole        | `gaps: [{field: title, reason: not_stated}]` | daily-2022.gaps[1].field | 'title' is unknown; allowed: documentNumber, publishedOn
            sources       | retrievedOn: 2026-11-20 | retrievedOn: 2022-10-16 | daily-2022.retrievedOn | 2022-10-16 is before it was published on 2022-10-17
            sources       | retrievedOn: 2026-11-20 | retrievedOn: 2027-01-01 | daily-2022.retrievedOn | 2027-01-01 is after today, 2026-12-31
            sources       | retrievedOn: 2026-11-20 | retrievedOn: 2026-11 | daily-2022.retrievedOn | must be a day of the form 2021-09-16
            sources       | sha256: 2d           | sha256: 2D          | daily-2022.sha256     | must be 64 hexadecimal digits
            sources       | `publisher: {zh: 重庆日报, en: Chongqing Daily}` | publisher: Daily | daily-2022.publisher | must be a mapping of fields
            sources       | document: 004.txt    | file: 004.txt       | daily-2022.file       | 'file' is unknown
            codelists     | code: launched       | code: revenue       | concept.codes[6].code | 'revenue' stands twice
            codelists     | code: launched       | code: Launched      | concept.codes[6].code | must be a-z, 0-9 and single underscores
            codelists     | `, type: flag`       |                     | concept.codes[6].type | is missing
            codelists     | type: flag           | type: boolean       | concept.codes[6].type | 'boolean' is unknown; allowed: place, code, number, flag, words
            codelists     | type: flag           | type: flag, unit: year | concept.codes[6].unit | is of numbers only
            codelists     | type: flag           | `type: flag, lists: [support]` | concept.codes[6].lists | is of codes only
            codelists     | `, lists: [recognized-as, support]` |      | concept.codes[2].lists | is missing
            codelists     | `lists: [recognized-as, support]` | `lists: [recognised-as]` | concept.codes[2].lists | 'recognised-as' is unknown; did you mean recognized-as?
            codelists     | `, unit: person`     |                     | concept.codes[5].unit | is missing
            codelists     | unit: person         | unit: head          | concept.codes[5].unit | 'head' is neither `currency` nor a unit
            codelists     | `, question: {zh: 上线了吗？, en: "Is it?"}` | | concept.codes[6].question | is missing
            codelists     | type: flag, changeable: true | type: flag  | concept.codes[6].changeable | is missing
            codelists     | `label: {zh: 已上线, en: Launched}, ` |       | concept.codes[6].label | is missing
            codelists     | `description: {zh: 认定, en: What it is recognised as}` | | recognized-as.description | is missing
            codelists     | `{code: top_500, label: {zh: 五百强, en: Top 500}}` | `{code: top_500, label: {zh: 五百强, en: Top 500}, type: flag}` | recognized-as.codes[1] | is no concept, and has no type
            codelists     | broader: top_500     | broader: top_5000   | recognized-as.codes[2].broader | 'top_5000' is unknown; did you mean top_500?
            codelists     | broader: top_500     | broader: global_500 | recognized-as.codes[2].broader | is broader than itself
            codelists     | aliases: [文创]       | broader: game       | industry.codes[2].broader | is broader than itself
            codelists     | code: game           | code: games         | industry.codes[2].code | 'games' is unknown; did you mean game?
            codelists     | `code: game, `       | `code: game, label: {zh: 游, en: G}, ` | industry.codes[2].label | is that of the vocabulary, and cannot be written
            codelists     | name: industry       | name: industries    | industries.codes[1].label | is missing
            codelists     | name: recognized-as  | name: concept       | concept.name          | 'concept' is taken by another list
            """)
    void isNamed(String name, String part, String other, String field, String reason) {
        var seeds = new SmallSeeds().with(name + ".yaml", part, other == null ? "" : other);
        assertThat(seeds.faults(folder)).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(name + ".yaml");
            assertThat(fault.field()).isEqualTo(field == null ? "" : field);
            assertThat(fault.reason()).contains(reason);
        });
    }

    @ParameterizedTest(name = "{0} with «{1}» → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            regions.yaml          | a: 1                     | must be a list
            regions.yaml          | `# nothing`              | is empty
            organizations.yaml    | [text]                   | must be a mapping of fields
            incentives/fund.yaml  | ``                       | is empty
            incentives/fund.yaml  | [1]                      | must be a mapping of fields
            incentives/fund.yaml  | `a: [`                   | not YAML
            incentives/fund.yaml  | `kind: fund\nkind: fund` | the field 'kind' stands twice
            incentives/fund.yaml  | `{}\n---\n{}`            | holds more than one document
            incentives/fund.json  | {}                       | must be a .yaml file
            incentives/Fund_1.yaml | {}                      | must be kebab-case
            """)
    void aFileThatIsNotWhatItShouldBeIsNamed(String file, String text, String reason) {
        var seeds = new SmallSeeds().withFile(file, text.replace("\\n", "\n"));
        assertThat(seeds.faults(folder)).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.reason()).contains(reason);
        });
    }

    @Test
    void aZoneStandingTwiceIsNamed() {
        var zone = "    - {id: cloud-valley, name: {zh: 云谷, en: Cloud Valley}}\n";
        assertThat(new SmallSeeds().with("regions.yaml", zone, zone + zone).faults(folder))
                .containsExactly(new Fault("regions.yaml", 11, "500118.zones[2]", "cloud-valley stands twice"));
    }

    @Test
    void missingFilesAreNamed() {
        var faults = new SmallSeeds()
                .without("regions.yaml")
                .without("organizations.yaml")
                .without("sources.yaml")
                .without("incentives/fund.yaml")
                .without("incentives/park.yaml")
                .withFile("README.md", "not a seed")
                .faults(folder);
        assertThat(faults)
                .extracting(Fault::file)
                .containsExactly("regions.yaml", "organizations.yaml", "sources.yaml", "incentives");
    }

    @Test
    void aMissingFolderIsOneFault() {
        var reader = SmallSeeds.reader(folder.resolve("nowhere"));
        reader.read(entity -> {});
        assertThat(reader.faults()).containsExactly(new Fault("the folder", 0, "", "is missing"));
    }

    @Test
    void aRegionLiesWhereItsCodeSays() {
        var between =
                "- {code: \"500100\", name: {zh: 市辖区, en: City districts}, parent: \"500000\"}\n- code: \"500118\"";
        assertThat(new SmallSeeds()
                        .with("regions.yaml", "- code: \"500118\"", between)
                        .faults(folder))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(tuple("500118.parent", "by its code it lies in 500100, which lies in 500000"));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `US-NY | US; FR | EU; US |; EU |` |         |
            `US-NY | EU; EU |`                | US-NY.parent | by its code it lies in US
            `US-NY |`                         | US-NY.parent | is missing; only countries, and what lies above them, have none
            `FR | EU`                         | FR.parent    | 'EU' is unknown
            `EU | FR; FR | EU`                | EU.parent    | lies in itself
            """)
    void regionsMayHaveSeveralRoots(String regions, String field, String reason) {
        var seeds = new SmallSeeds();
        var more = new StringBuilder(seeds.text("regions.yaml"));
        for (var region : regions.split(";")) {
            var codes = region.split("\\|");
            more.append("- {code: %s, name: {zh: 甲, en: A}".formatted(codes[0].strip()))
                    .append(
                            codes.length < 2 || codes[1].isBlank()
                                    ? "}\n"
                                    : ", parent: %s}\n".formatted(codes[1].strip()));
        }
        var faults = seeds.withFile("regions.yaml", more.toString()).faults(folder);
        if (field == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).anySatisfy(fault -> {
                assertThat(fault.field()).isEqualTo(field);
                assertThat(fault.reason()).startsWith(reason);
            });
        }
    }

    @Test
    void codeListsThatCannotBeReadHideNoOtherFault() {
        assertThat(new SmallSeeds()
                        .withGrant()
                        .withFile("codelists.yaml", "a: [")
                        .with(SmallSeeds.GRANT, "unit: person", "unit: persons")
                        .faults(folder))
                .extracting(fault -> fault.file() + " " + fault.field())
                .containsExactly("codelists.yaml ", "incentives/grant.yaml criteria[2].unit");
    }

    @Test
    void allFaultsOfAllFilesAreNamedAtOnce() {
        var faults = new SmallSeeds()
                .with("regions.yaml", "parent: \"100000\"", "parent: \"100001\"")
                .with("organizations.yaml", "id: iqiyi", "id: IQIYI")
                .with("sources.yaml", "type: reprint", "type: book")
                .with("incentives/fund.yaml", "kind: fund", "kind: funds")
                .with("incentives/fund.yaml", "unit: CNY", "unit: USD")
                .with("incentives/fund.yaml", "id: park", "id: nowhere")
                .with("incentives/park.yaml", "updated: 2026-11-23", "updated: today")
                .faults(folder);
        assertThat(faults)
                .extracting(fault -> fault.file() + " " + fault.field())
                .containsExactlyInAnyOrder(
                        "regions.yaml 500000.parent",
                        "organizations.yaml IQIYI.id",
                        "sources.yaml daily-2022.type",
                        "incentives/fund.yaml kind",
                        "incentives/fund.yaml figures[1].unit",
                        "incentives/fund.yaml relations[1].id",
                        "incentives/park.yaml updated");
    }

    @Test
    void linesOfNdjsonAreReadAsStrictly() {
        var faults = new SmallSeeds()
                .withFile(
                        "incentives.ndjson",
                        LINE.formatted("a") + "\n\n" + LINE.formatted("a") + "{\n"
                                + LINE.formatted("b").replace("planned", "plan") + LINE.formatted("park")
                                + LINE.formatted("c").replace("\"kind\"", "\"kinds\"") + LINE.formatted("D"))
                .faults(folder);
        assertThat(faults)
                .extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.field())
                .containsExactlyInAnyOrder(
                        "incentives.ndjson:4 id",
                        "incentives.ndjson:5 ",
                        "incentives.ndjson:6 status",
                        "incentives.ndjson:8 kinds",
                        "incentives.ndjson:8 kind",
                        "incentives.ndjson:9 id",
                        "incentives/park.yaml:1 id");
    }

    @Test
    void aLineHoldsOneRecordAndNothingMore() {
        var faults = new SmallSeeds()
                .withFile("incentives.ndjson", LINE.formatted("a").strip() + LINE.formatted("b") + LINE.formatted("c"))
                .faults(folder);
        assertThat(faults)
                .extracting(Fault::file, Fault::line, Fault::reason)
                .containsExactly(tuple("incentives.ndjson", 1, "not JSON: more than one value stands on the line"));
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() throws IOException {
        var seeds = new SmallSeeds()
                .withFile("incentives.ndjson", LINE.formatted("a"))
                .with("incentives/fund.yaml", "kind: fund", "kind: funds")
                .write(folder);
        for (var file : List.of("incentives.ndjson", "incentives/park.yaml", "sources.yaml")) {
            Files.write(seeds.resolve(file), new byte[] {'#', (byte) 0xFF, '\n'});
        }
        var reader = SmallSeeds.reader(seeds);
        reader.read(entity -> {});
        assertThat(reader.faults())
                .extracting(Fault::file, Fault::reason)
                .contains(
                        tuple("sources.yaml", "is not UTF-8"),
                        tuple("incentives.ndjson", "is not UTF-8"),
                        tuple("incentives/park.yaml", "is not UTF-8"))
                .anySatisfy(fault -> assertThat((String) fault.toList().get(1)).startsWith("'funds' is unknown"));
    }

    @Test
    void aRecordThatCannotBeReadIsNotSaidToBeMissing() {
        assertThat(new SmallSeeds().withFile("incentives/park.yaml", "a: [").faults(folder))
                .extracting(Fault::file)
                .containsExactly("incentives/park.yaml");
    }

    @Test
    void aListThatCannotBeReadHidesNoRelation() {
        assertThat(new SmallSeeds()
                        .withFile("organizations.yaml", "a: [")
                        .with("incentives/fund.yaml", "id: park", "id: nowhere")
                        .faults(folder))
                .extracting(fault -> fault.file() + " " + fault.field())
                .contains("organizations.yaml ", "incentives/fund.yaml relations[1].id");
    }

    @Test
    void whereFaultsAreTooManyItSaysThatThereMayBeMore() {
        var faults = new SmallSeeds()
                .withFile("incentives.ndjson", "[]\n".repeat(1100) + LINE.formatted("park2"))
                .with("incentives/fund.yaml", "id: park", "id: park2")
                .faults(folder);
        assertThat(faults).hasSize(1001);
        assertThat(faults.get(1000)).isEqualTo(new Fault("the folder", 0, "", "1 more fault(s), not listed"));
    }

    @Test
    void ndjsonAloneIsEnough() {
        var entities = new SmallSeeds()
                .without("incentives/fund.yaml")
                .without("incentives/park.yaml")
                .withFile("incentives.ndjson", LINE.formatted("a") + LINE.formatted("b"))
                .entities(folder);
        assertThat(entities)
                .filteredOn(Incentive.class::isInstance)
                .extracting("id")
                .containsExactly("a", "b");
    }
}
