package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.incentivekb.api.export.CsvFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a source to what rests on it, and back: a number is followed to its words. */
@QuarkusTest
class SourceTest {

    @TestFactory
    Stream<DynamicTest> theParagraphsAreThoseThatItsRecordsCite() {
        return Service.get("/api/v1/sources?size=200").jsonPath().<String>getList("items.id").stream()
                .map(id -> dynamicTest(id, () -> theParagraphsAreThoseThatItsRecordsCite(id)));
    }

    private static void theParagraphsAreThoseThatItsRecordsCite(String id) {
        var source = source(id);
        var paragraphs = new TreeSet<Integer>();
        var figures = new ArrayList<String>();
        for (var incentive : Service.ids("source=" + id + "&sort=-announced")) {
            var record = Service.get("/api/v1/incentives/" + incentive).jsonPath();
            paragraphs.addAll(record.getList("evidence.findAll { it.source == '" + id + "' }.paragraphs.flatten()"));
            record.<Map<String, Object>>getList("figures.findAll { it.source == '" + id + "' }")
                    .forEach(figure ->
                            figures.add(figure.get("paragraph") + " " + incentive + " " + figure.get("text")));
        }
        assertThat(source.<Integer>getList("citations.paragraph")).containsExactlyElementsOf(paragraphs);
        var cited = new ArrayList<String>();
        for (var citation : source.<Map<String, Object>>getList("citations")) {
            for (var figure : (List<?>) citation.get("figures")) {
                cited.add(citation.get("paragraph") + " " + ((Map<?, ?>) figure).get("incentive") + " "
                        + ((Map<?, ?>) figure).get("text"));
            }
        }
        assertThat(cited).containsExactlyInAnyOrderElementsOf(figures);
        assertThat(new TreeSet<>(source.<String>getList("citations.incentives.flatten().id")))
                .containsExactlyElementsOf(new TreeSet<>(Service.ids("source=" + id)));
        assertThat(source.getInt("more")).isZero();
        assertThat(Service.get(source.getString("links.incentives")).jsonPath().getInt("total"))
                .isEqualTo(source.getInt("incentives"));
    }

    @Test
    void aFigureIsCitedWithItsNumberAndItsWords() {
        var citation = source("yongchuan-western-digital-base-2022")
                .<String, Object>getMap("citations.find { it.paragraph == 47 }.figures.find { it.text == '2億元' }");
        assertThat(citation)
                .containsEntry("incentive", "yongchuan-digital-culture-fund")
                .containsEntry("of", "fund_size")
                .containsEntry("value", 200000000)
                .containsEntry("unit", "CNY")
                .doesNotContainKey("link");
    }

    @Test
    void whereTheSourceHasAnAddressTheWordsHaveALink() {
        var source = source("sample-english-notice");
        assertThat(source.getString("url")).isEqualTo("https://example.org/notices/film-fund");
        assertThat(source.<String>getList("citations.link")).isNotEmpty().containsOnly(source.getString("url"));
        assertThat(source.<String>getList("citations.figures.flatten().link"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).startsWith(source.getString("url") + "#:~:text="));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            q=游戏产业                               | huli-reply-2025-13
            q=遊戲產業                               | huli-reply-2025-13
            q=厦湖科工函〔2025〕13号                 | huli-reply-2025-13
            q=game industry upgrading                | huli-reply-2025-13
            q=8435c4773a6248a7                       | huli-reply-2025-13
            q=ame                                    |
            q=zzz                                    |
            collection=public                        | sample-english-notice;sample-reply-2024
            collection=public&q=notice               | sample-english-notice
            collection=public&q=湖里                 |
            """)
    void sourcesAreSearchedAndNarrowed(String query, String expected) {
        var path =
                "/api/v1/sources?" + Service.encoded(query).replace("%3D", "=").replace("%26", "&");
        var answer = Service.get(path).jsonPath();
        List<String> ids = answer.getList("items.id");
        assertThat(ids).isEqualTo(expected == null ? List.of() : List.of(expected.split(";")));
        assertThat(answer.getInt("total")).isEqualTo(ids.size());
        assertThat(answer.getMap("filters")).isNotEmpty();
        assertThat(CsvFile.rows(Service.get(path + "&format=csv&columns=id").asString()).stream()
                        .skip(1)
                        .map(row -> row.get(0)))
                .isEqualTo(ids);
        assertThat(Service.get(path + "&format=ndjson").asString().lines()).hasSize(ids.size());
    }

    @Test
    void theFiltersStandInTheLinks() {
        var page =
                Service.get("/api/v1/sources?collection=founding&size=2&page=2").jsonPath();
        assertThat(page.getString("links.next")).contains("collection=founding").endsWith("page=3");
        assertThat(page.getList("filters.collection")).isEqualTo(List.of("founding"));
        assertThat(page.<String>getList("items.collection")).containsOnly("founding");
    }

    private static JsonPath source(String id) {
        var answer = Service.get("/api/v1/sources/" + id);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }
}
