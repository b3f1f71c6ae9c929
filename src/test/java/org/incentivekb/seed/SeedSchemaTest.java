package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.DisallowUnknownKeywordFactory;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incentivekb.Limits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas by which editors check the seeds say what the code does. */
class SeedSchemaTest {

    private static final Path SCHEMAS = Path.of("seeds/schema");
    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    /** With the words that are for editors only; any other that draft-07 does not know is an error. */
    private static final JsonSchemaFactory DRAFT_7 = JsonSchemaFactory.builder(
                    JsonSchemaFactory.getInstance(VersionFlag.V7))
            .metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV7())
                    .keywords(Stream.of("enumDescriptions", "x-intellij-enum-metadata", "patternErrorMessage")
                            .map(NonValidationKeyword::new)
                            .toList())
                    .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
                    .build())
            .build();

    @TempDir
    Path folder;

    @BeforeAll
    static void rewrite() throws IOException {
        if (System.getProperty("seeds.schema.write") != null) {
            for (var file : SeedSchema.files().entrySet()) {
                Files.writeString(SCHEMAS.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** Names the files only: once they are rewritten, Git shows what has changed. */
    @Test
    void theFilesAreThoseThatTheCodeGives() throws IOException {
        var expected = SeedSchema.files();
        var found = new TreeMap<String, Boolean>();
        try (var files = Files.list(SCHEMAS)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                // Git may have given the lines another end.
                found.put(name, Files.readString(file).replace("\r\n", "\n").equals(expected.get(name)));
            }
        }
        assertThat(found)
                .as("not what the code gives, which this writes: " + SeedSchema.COMMAND)
                .containsOnlyKeys(expected.keySet())
                .doesNotContainValue(false);
    }

    @Test
    void theyAreSchemas() throws IOException {
        var draft = DRAFT_7.getSchema(SchemaLocation.of(SchemaId.V7));
        for (var text : SeedSchema.files().values()) {
            assertThat(draft.validate(JSON.readTree(text))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src/test"})
    void everySeedIsAsItsSchemaSays(Path project) throws IOException {
        assertThat(faults(project)).isEmpty();
    }

    @Test
    void smallSeedsAreAsTheirSchemasSay() throws IOException {
        new SmallSeeds().withGrant().write(folder.resolve("seeds"));
        assertThat(faults(folder)).isEmpty();
    }

    @ParameterizedTest(name = "{1} → {2} in {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            incentives/fund.yaml | announced: 2022-09         | annonced: 2022-09            | $ annonced
            incentives/fund.yaml | announced: 2022-09         | id: fund                     | $ id
            incentives/fund.yaml | announced: 2022-09         | amount: 200000000            | $ amount
            incentives/fund.yaml | announced: 2022-09         | announced: 2022-13           | $.announced
            incentives/fund.yaml | announced: 2022-09         | announced: 22                | $.announced
            incentives/fund.yaml | kind: fund                 | kind: funds                  | $.kind
            incentives/fund.yaml | kind: fund                 |                              | $ kind
            incentives/fund.yaml | statusAsOf: 2022-10-17     | statusAsOf: 17.10.2022       | $.statusAsOf
            incentives/fund.yaml | title: {zh: 基金, en: Fund} | title: {zh: 基金}             | $.title en
            incentives/fund.yaml | title: {zh: 基金, en: Fund} | title: {zh: " ", en: Fund}   | $.title.zh
            incentives/fund.yaml | title: {zh: 基金, en: Fund} | title: Fund                  | $.title
            incentives/fund.yaml | region: "500118"           | region: [500118]             | $.region
            incentives/fund.yaml | supports: [capital]        |                              | $ supports
            incentives/fund.yaml | supports: [capital]        | supports: [capital, capital] | $.supports
            incentives/fund.yaml | supports: [capital]        | supports: capital            | $.supports
            incentives/fund.yaml | [metaverse, film_tv]       | [metaverse, films]           | $.industries[1]
            incentives/fund.yaml | role: issuer               | role: issuer, name: x        | $.organizations[0] name
            incentives/fund.yaml | {from: 2022, to: 2027}     | {}                           | $.period
            incentives/fund.yaml | per: [year]                | per: year                    | $.figures[1].per
            incentives/fund.yaml | unit: CNY                  | unit: percent                | $.figures[0].unit
            incentives/fund.yaml | of: fund_size              | of: fundsize                 | $.figures[0].of
            incentives/fund.yaml | `of: fund_size, `          |                              | $.figures[0] of
            incentives/fund.yaml | value: 200000000           | value: 2亿                    | $.figures[0].value
            incentives/fund.yaml | value: 200000000           | value: -1                    | $.figures[0].value
            incentives/fund.yaml | paragraph: 47              | paragraph: 4.5               | $.figures[0].paragraph
            incentives/fund.yaml | field: conditions          | field: kind                  | $.gaps[0].field
            incentives/fund.yaml | paragraphs: [47, 48]       | paragraphs: []               | $.evidence[0].paragraphs
            incentives/fund.yaml | paragraphs: [47, 48]       | paragraphs: [47, 48, 0]      | $.evidence[0].paragraphs[2]
            incentives/fund.yaml | updated: 2026-11-23        | updated: 2026-11             | $.updated
            incentives/grant.yaml | `at_least: 10,`           | `at_last: 10,`               | $.criteria[1] at_last
            incentives/grant.yaml | `at_least: 10,`           | `at_least: ten,`             | $.criteria[1].at_least
            incentives/grant.yaml | `, text: 在永川区注册`       |                              | $.criteria[0] text
            incentives/grant.yaml | at_least: 50000000        | atLeast: 50000000            | $.figures[0].when[0] atLeast
            incentives/grant.yaml | T17:00+08:00              | T17:00                       | $.calls[0].closes
            incentives/grant.yaml | `with: same_matter, `     |                              | $.notWith[0] with
            incentives/grant.yaml | form: grant               | form: gift                   | $.form
            codelists.yaml       | type: flag                 | type: bool                   | $[0].codes[5].type
            codelists.yaml       | name: industry             | name: Industry               | $[2].name
            sources.yaml         | collection: founding       |                              | $[0] collection
            sources.yaml         | extent: whole              | extent: half                 | $[0].extent
            sources.yaml         | url: https                 | url: ftp                     | $[0].url
            sources.yaml         | id: daily-2022             | id: Daily 2022               | $[0].id
            sources.yaml         | official: false            | official: nein               | $[0].official
            sources.yaml         | language: zh-Hant          | language: zh_TW              | $[0].language
            sources.yaml         | sha256: 2d                 | sha256: 2D                   | $[0].sha256
            regions.yaml         | code: "500118"             | code: "50011"                | $[2].code
            regions.yaml         | id: cloud-valley           | id: 云谷                      | $[2].zones[0].id
            organizations.yaml   | en: iQIYI                  | en: iQIYI, fr: x             | $[1].name fr
            """)
    void whatTheReaderRefusesTheyRefuse(String file, String part, String other, String at) throws IOException {
        var seeds = new SmallSeeds().withGrant().with(file, part, other == null ? "" : other);
        assertThat(seeds.faults(folder.resolve("seeds"))).isNotEmpty();
        assertThat(faults(folder)).containsExactly("seeds/" + file + ": " + at);
    }

    @Test
    void aSummaryMayBeShorterThanOtherTexts() throws IOException {
        var seeds = new SmallSeeds().with("incentives/fund.yaml", "引导基金", "引".repeat(Limits.CHINESE_SUMMARY));
        seeds.write(folder.resolve("seeds"));
        assertThat(faults(folder)).isEmpty();
        seeds.with("incentives/fund.yaml", "引引", "引引引").write(folder.resolve("seeds"));
        assertThat(faults(folder)).containsExactly("seeds/incentives/fund.yaml: $.summary.zh");
    }

    /** The reader takes a code without quotes too; the guide and the editors ask for them. */
    @Test
    void codesOfRegionsAreQuoted() throws IOException {
        new SmallSeeds().with("incentives/fund.yaml", "\"500118\"", "500118").write(folder.resolve("seeds"));
        assertThat(faults(folder)).containsExactly("seeds/incentives/fund.yaml: $.region");
    }

    @Test
    void bothEditorsMapTheSame() throws IOException {
        var intellij = new TreeMap<String, String>();
        Pattern.compile("relativePathToSchema\" value=\"([^\"]*)\".*?\"path\" value=\"([^\"]*)\"", Pattern.DOTALL)
                .matcher(Files.readString(Path.of(".idea/jsonSchemas.xml")))
                .results()
                .forEach(mapping -> intellij.put(mapping.group(1), mapping.group(2)));
        var code = new TreeMap<String, String>();
        mappings().forEach((schema, files) -> code.put(schema, files.replace("/*.yaml", "")));
        assertThat(intellij).isEqualTo(code);
        assertThat(code.keySet())
                .allSatisfy(schema -> assertThat(Path.of(schema)).exists());
    }

    /** Where the seeds of a project are not as the schemas say that VS Code checks them by. */
    private static List<String> faults(Path project) throws IOException {
        var faults = new ArrayList<String>();
        var mappings = mappings();
        try (var files = Files.walk(project.resolve("seeds"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                var name = project.relativize(file);
                var schemas = mappings.entrySet().stream()
                        .filter(mapping -> FileSystems.getDefault()
                                .getPathMatcher("glob:" + mapping.getValue())
                                .matches(name))
                        .map(Map.Entry::getKey)
                        .toList();
                assertThat(schemas).as("schemas of %s", name).hasSize(1);
                DRAFT_7.getSchema(JSON.readTree(Path.of(schemas.get(0)).toFile()))
                        .validate(YAML.readTree(file.toFile()))
                        .forEach(fault -> faults.add(name + ": " + fault.getInstanceLocation()
                                + (fault.getProperty() == null ? "" : " " + fault.getProperty())));
            }
        }
        return faults;
    }

    /** The schemas with the files that VS Code checks by them. */
    private static Map<String, String> mappings() throws IOException {
        var mappings = new TreeMap<String, String>();
        JSON.readTree(Path.of(".vscode/settings.json").toFile())
                .get("yaml.schemas")
                .properties()
                .forEach(mapping -> mappings.put(
                        mapping.getKey().replaceFirst("^\\./", ""),
                        mapping.getValue().textValue()));
        return mappings;
    }
}
