package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault in a query → what the 400 says of it. */
@QuarkusTest
class FaultTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # query                     | parameter   | value      | reason contains                    | meant
            colour=red                  | colour      | red        | unknown parameter                  |
            industri=game               | industri    | game       | unknown parameter                  | industry
            Kind=fund                   | Kind        | fund       | unknown parameter                  | kind
            kind=funds                  | kind        | funds      | unknown kind                       | fund
            kind=xyzzy                  | kind        | xyzzy      | unknown kind                       |
            kind=FUND                   | kind        | FUND       | unknown kind                       | fund
            kind=%E5%9F%BA%E9%87%91     | kind        | 基金        | unknown kind                       | fund
            status=in-force             | status      | in-force   | unknown status                     | in_force
            industry=gmae               | industry    | gmae       | unknown industry                   | game
            industry=%E6%B8%B8%E6%88%8F | industry    | 游戏        | unknown industry                   | game
            industry=Big+data           | industry    | Big data   | unknown industry                   | big_data
            support=%E4%BD%8F%E6%88%BF  | support     | 住房        | unknown support                    | housing
            support=housin              | support     | housin     | unknown support                    | housing
            beneficiary=Companies       | beneficiary | Companies  | unknown beneficiary                | company
            region=500119               | region      | 500119     | unknown region                     | 500118
            region=%E6%B0%B8%E5%B7%9D   | region      | 永川        | unknown region                     | 500118
            region=Huli                 | region      | Huli       | unknown region                     | 350206
            organization=netaese        | organization | netaese   | /api/v1/organizations              | netease
            source=huli-reply-2025-12   | source      | huli-reply-2025-12 | unknown source             | huli-reply-2025-13
            region=500118&scope=below   | scope       | below      | unknown scope                      |
            region=500118&scope=witin   | scope       | witin      | unknown scope                      | within
            minAmount=-1                | minAmount   | -1         | digits                             |
            minAmount=1e6               | minAmount   | 1e6        | digits                             |
            maxAmount=1.005             | maxAmount   | 1.005      | at most two after a point          |
            maxAmount=30%E4%B8%87       | maxAmount   | 30万        | digits                             |
            minAmount=2&maxAmount=1     | minAmount   | 2          | is greater than maxAmount          |
            hasAmount=yes               | hasAmount   | yes        | must be true or false              |
            announcedFrom=21-09-16      | announcedFrom | 21-09-16 | not a date of the form             |
            announcedFrom=2021-9        | announcedFrom | 2021-9   | not a date of the form             |
            announcedTo=2021-13         | announcedTo | 2021-13    | no such day in the calendar        |
            announcedTo=2021-02-29      | announcedTo | 2021-02-29 | no such day in the calendar        |
            announcedTo=yesterday       | announcedTo | yesterday  | 2008, 2015-09 or 2021-09-16        |
            announcedFrom=2022&announcedTo=2021-12 | announcedFrom | 2022 | is after announcedTo          |
            sort=amuont                 | sort        | amuont     | unknown order                      | amount
            sort=--amount               | sort        | --amount   | unknown order                      | -amount
            sort=relevance              | sort        | relevance  | goes with q                        |
            size=0                      | size        | 0          | whole number from 1 to 200         |
            size=201                    | size        | 201        | whole number from 1 to 200         |
            size=ten                    | size        | ten        | whole number from 1 to 200         |
            size=5.0                    | size        | 5.0        | whole number from 1 to 200         |
            page=0                      | page        | 0          | whole number from 1 to 10000000    |
            page=-1                     | page        | -1         | whole number from 1 to 10000000    |
            page=10000001               | page        | 10000001   | whole number from 1 to 10000000    |
            page=99999999999999999999   | page        | 99999999999999999999 | whole number from 1 to   |
            page=1&page=2               | page        | 1, 2       | is given 2 times                   |
            scope=within&scope=exact    | scope       | within, exact | is given 2 times                |
            hasAmount=true&hasAmount=true | hasAmount | true, true | is given 2 times                   |
            kind=                       | kind        |            | is empty                           |
            kind                        | kind        |            | is empty                           |
            kind=fund&kind=             | kind        |            | is empty                           |
            region=+                    | region      |            | is empty                           |
            size=                       | size        |            | is empty                           |
            """)
    void anUnknownValueIsReportedWithASuggestion(
            String query, String parameter, String value, String reason, String meant) {
        var faults = faults("/api/v1/incentives?" + query);
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0))
                .containsEntry("parameter", parameter)
                .satisfies(
                        fault -> assertThat(fault.get("value")).isEqualTo(value),
                        fault -> assertThat((String) fault.get("reason")).contains(reason),
                        fault -> assertThat(fault.get("didYouMean")).isEqualTo(meant));
    }

    @Test
    void saysWhatIsAllowed() {
        assertThat(faults("/api/v1/incentives?scope=below").get(0))
                .containsEntry("allowed", List.of("within", "applies", "exact"));
        assertThat(faults("/api/v1/incentives?hasAmount=1").get(0)).containsEntry("allowed", List.of("true", "false"));
        assertThat(faults("/api/v1/incentives?region=1").get(0).get("allowed"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("100000", "500118");
        assertThat(faults("/api/v1/sources?kind=fund").get(0))
                .containsEntry("allowed", List.of("q", "collection", "page", "size", "format", "columns", "bom"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=csv&page=0", "format=ndjson&columns=nothing", "format=csv&size=201"})
    void isNamedOnce(String query) {
        assertThat(faults("/api/v1/incentives?" + query)).hasSize(1);
    }

    @Test
    void isNamedTogetherWithAllOthersOfTheRequest() {
        var faults =
                faults("/api/v1/incentives?colour=red&kind=funds&kind=xyzzy&industry=game&size=0&sort=&page=1&page=2"
                        + "&minAmount=2&maxAmount=1&announcedFrom=2021-02-30&scope=below");
        assertThat(faults)
                .extracting(fault -> fault.get("parameter") + "=" + fault.get("value"))
                .containsExactlyInAnyOrder(
                        "colour=red",
                        "kind=funds",
                        "kind=xyzzy",
                        "size=0",
                        "sort=null",
                        "page=1, 2",
                        "minAmount=2",
                        "announcedFrom=2021-02-30",
                        "scope=below");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "funds", "subsidies", "infrastructure"})
    void aListOfOneKindTakesNoKind(String path) {
        assertThat(faults("/api/v1/" + path + "?kind=fund").get(0)).containsEntry("parameter", "kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incentives/yongchuan-digital-culture-fund",
                "sources/huli-reply-2025-13",
                "codelists/kind",
                "dataset"
            })
    void aPathWithoutParametersTakesNone(String path) {
        assertThat(faults("/api/v1/" + path + "?page=1").get(0))
                .containsEntry("parameter", "page")
                .containsEntry("reason", "this path takes no parameters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "regions", "organizations"})
    void pagesOfTheVocabulariesAreReadAsStrictly(String path) {
        assertThat(faults("/api/v1/" + path + "?size=500&page=x"))
                .extracting(fault -> fault.get("parameter"))
                .containsExactlyInAnyOrder("size", "page");
    }

    /** It names no parameter, as the query cannot be parted into any (RFC 3986, section 2.1). */
    @ParameterizedTest
    @ValueSource(strings = {"region=%ZZ", "region=%", "region=50011%8"})
    void isABadPercentEncoding(String query) {
        assertThat(RawRequest.get("/api/v1/incentives?" + query))
                .startsWith("HTTP/1.1 400 ")
                .contains(
                        "application/problem+json",
                        "\"type\":\"urn:incentive-kb:invalid-parameters\"",
                        "\"parameter\":\"query\"",
                        "\"value\":\"" + query + "\"",
                        "is not percent-encoded UTF-8");
    }

    @Test
    void isABadEncodingOfText() {
        assertThat(faults("/api/v1/incentives?region=%B0%A1"))
                .extracting("parameter")
                .containsExactly("region");
    }

    @Test
    void aLongValueIsTruncated() {
        var fault = faults("/api/v1/incentives?kind=" + "x".repeat(5000)).get(0);
        assertThat((String) fault.get("value")).hasSizeLessThan(210);
    }

    private static List<Map<String, Object>> faults(String pathAndQuery) {
        var answer = Service.get(pathAndQuery);
        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.jsonPath().getMap("$"))
                .containsEntry("status", 400)
                .containsEntry("type", "urn:incentive-kb:invalid-parameters")
                .containsEntry("instance", pathAndQuery);
        return answer.jsonPath().getList("errors");
    }
}
