package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incentivekb.api.export.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as CSV: the columns that the OpenAPI document names, the records of the list. */
@QuarkusTest
class CsvExportTest {

    private static final String DOCUMENTED = "(?s).*There are: ([\\w, ]+)\\..*";

    @ParameterizedTest
    @MethodSource("org.incentivekb.api.Service#lists")
    void everyListHasItsDocumentedColumnsAndAllItsRecords(String list, String key) {
        var rows = rows("/api/v1/" + list + "?format=csv");
        assertThat(rows.get(0)).isEqualTo(documented(list)).startsWith(key);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
        assertThat(rows.stream().skip(1).map(row -> row.get(0)))
                .isEqualTo(
                        Service.get("/api/v1/" + list + "?size=200").jsonPath().getList("items." + key));
    }

    @Test
    void aRecordIsOneRow() {
        assertThat(row("/api/v1/funds?region=500118&format=csv")).containsExactlyEntriesOf(cells("""
                        id            | yongchuan-digital-culture-fund
                        kind          | fund
                        kindZh        | 基金
                        kindEn        | Fund
                        form          |
                        formZh        |
                        formEn        |
                        status        | in_force
                        statusZh      | 已实施或运营中
                        statusEn      | In force
                        statusAsOf    | 2022-10-17
                        titleZh       | 永川数字文创产业基金
                        titleEn       | Yongchuan digital culture industry fund
                        summaryZh     | 永川设立的引导性产业投资基金，吸引元宇宙等企业到重庆云谷扎堆发展。
                        summaryEn     | A fund set up by Yongchuan to steer industry investment and draw metaverse and related companies to the Chongqing Cloud Valley.
                        region        | 500118
                        regionZh      | 永川区
                        regionEn      | Yongchuan District
                        zone          |
                        zoneZh        |
                        zoneEn        |
                        industries    | digital_culture;metaverse
                        industriesZh  | 数字文创;元宇宙
                        industriesEn  | Digital culture;Metaverse
                        supports      | capital
                        supportsZh    | 资本
                        supportsEn    | Capital
                        beneficiaries | company
                        beneficiariesZh | 企业
                        beneficiariesEn | Companies
                        organizations | yongchuan-district:issuer
                        organizationsZh | 重庆市永川区
                        organizationsEn | Yongchuan District, Chongqing
                        announced     |
                        periodFrom    |
                        periodTo      |
                        periodText    |
                        calls         |
                        amount        | 200000000
                        amountCurrency | CNY
                        amountBound   | exact
                        amountPer     |
                        amountOf      | fund_size
                        ceiling       |
                        ceilingCurrency |
                        ceilingPer    |
                        figures       | fund_size:rule:200000000:CNY:exact::
                        criteriaZh    |
                        criteriaEn    |
                        conditionsZh  |
                        conditionsEn  |
                        notWith       |
                        relations     | part_of:yongchuan-digital-content-measures
                        relatedBy     |
                        gaps          | conditions:not_stated;announced:not_stated;period:not_stated
                        evidence      | yongchuan-western-digital-base-2022:47
                        updated       | 2026-11-23
                        """));
    }

    @Test
    void theOtherListsAreWrittenAlike() {
        assertThat(row("/api/v1/regions?format=csv", "500108")).containsExactlyEntriesOf(cells("""
                        code       | 500108
                        nameZh     | 南岸区
                        nameEn     | Nan'an District
                        parent     | 500000
                        zones      | chongqing-etdz
                        incentives | 7
                        """));
        assertThat(row("/api/v1/organizations?format=csv", "iqiyi")).containsExactlyEntriesOf(cells("""
                        id         | iqiyi
                        nameZh     | 爱奇艺
                        nameEn     | iQIYI
                        incentives | 2
                        """));
        assertThat(row("/api/v1/sources?format=csv", "huli-reply-2025-13"))
                .containsEntry(
                        "titleEn",
                        "Reply to proposal No. 20253010 on upgrading the game industry to give the digital economy new momentum")
                .containsEntry("official", "true")
                .containsEntry("documentNumber", "厦湖科工函〔2025〕13号")
                .containsEntry("collection", "founding")
                .containsEntry("extent", "whole")
                .containsEntry("gaps", "url:not_stated")
                .containsEntry("publishedOn", "2025-06-16");
    }

    /** Every cell of the table against the record as JSON. */
    @Test
    void cellsSayWhatTheRecordSays() {
        var rows = rows("/api/v1/incentives?format=csv");
        var names = rows.get(0);
        for (var row : rows.subList(1, rows.size())) {
            var record = Service.get("/api/v1/incentives/" + row.get(0)).jsonPath();
            for (var text : List.of("title", "summary", "conditions")) {
                assertThat(row.get(names.indexOf(text + "Zh"))).isEqualTo(orEmpty(record.getString(text + ".zh")));
                assertThat(row.get(names.indexOf(text + "En"))).isEqualTo(orEmpty(record.getString(text + ".en")));
            }
            for (var codes : List.of("industries", "supports", "beneficiaries")) {
                assertThat(row.get(names.indexOf(codes))).isEqualTo(String.join(";", record.<String>getList(codes)));
            }
            assertThat(row.get(names.indexOf("announced"))).isEqualTo(orEmpty(record.getString("announced")));
            assertThat(row.get(names.indexOf("amount"))).isEqualTo(orEmpty(record.getString("amount.value")));
            assertThat(row.get(names.indexOf("zone"))).isEqualTo(orEmpty(record.getString("zone.id")));
            assertThat(row.get(names.indexOf("figures")).split(";", -1))
                    .hasSize(Math.max(1, record.getList("figures").size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "titleZh,titleEn,amount", "updated,id", "evidence,gaps,figures"})
    void columnsAreThoseWantedInTheirOrder(String columns) {
        var wanted = List.of(columns.split(","));
        var all = rows("/api/v1/incentives?format=csv");
        var rows = rows("/api/v1/incentives?format=csv&columns=" + columns);
        assertThat(rows.get(0)).isEqualTo(wanted);
        for (int i = 0; i < all.size(); i++) {
            var whole = all.get(i);
            assertThat(rows.get(i))
                    .isEqualTo(wanted.stream()
                            .map(name -> whole.get(all.get(0).indexOf(name)))
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            incentives?format=csv&columns=id,titelZh | columns | titelZh | unknown column  | titleZh
            incentives?format=csv&columns=id,        | columns |       | unknown column    |
            incentives?format=csv&columns=id,titleZh,id | columns | id,titleZh,id | names id twice |
            incentives?format=csv&columns=ID         | columns | ID    | unknown column    | id
            regions?format=csv&columns=id            | columns | id    | unknown column    |
            incentives?columns=id                    | columns | id    | format=csv only   |
            incentives?format=json&columns=id        | columns | id    | format=csv only   |
            incentives?format=ndjson&columns=id      | columns | id    | format=csv only   |
            incentives?format=ndjson&bom=true        | bom     | true  | format=csv only   |
            incentives?bom=true                      | bom     | true  | format=csv only   |
            sources?bom=true                         | bom     | true  | format=csv only   |
            regions?columns=code                     | columns | code  | format=csv only   |
            incentives?format=csv&bom=yes            | bom     | yes   | must be true or false |
            incentives?format=csv&page=1             | page    | 1     | whole list        |
            incentives?format=csv&size=20            | size    | 20    | whole list        |
            organizations?format=csv&size=20         | size    | 20    | whole list        |
            incentives?format=ndjson&page=2          | page    | 2     | whole list        |
            incentives?format=xml                    | format  | xml   | unknown format    |
            incentives?format=CSV                    | format  | CSV   | unknown format    | csv
            incentives?format=csv&format=csv         | format  | csv, csv | may be given once |
            sources?format=xml                       | format  | xml   | unknown format    |
            incentives?format=csv&kind=funds         | kind    | funds | unknown kind      | fund
            funds?format=ndjson&kind=fund            | kind    | fund  | unknown parameter |
            sources?format=csv&kind=fund             | kind    | fund  | unknown parameter |
            sources?format=csv&collection=foundin    | collection | foundin | unknown collection | founding
            figures?format=csv&of=awards             | of      | awards | unknown of       | award
            figures?format=ndjson&page=2             | page    | 2     | whole list        |
            codelists?format=ndjson&columns=code     | columns | code  | format=csv only   |
            codelists?page=1                         | page    | 1     | unknown parameter |
            """)
    void faultsAreNamed(String request, String parameter, String value, String reason, String meant) {
        var answer = Service.get("/api/v1/" + request);
        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.header("Content-Disposition")).isNull();
        var faults = answer.jsonPath().<Map<String, Object>>getList("errors");
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).containsEntry("parameter", parameter);
        assertThat((String) faults.get(0).get("reason")).contains(reason);
        assertThat(orEmpty((String) faults.get(0).get("value"))).isEqualTo(orEmpty(value));
        if (meant != null) {
            assertThat((String) faults.get(0).get("didYouMean")).startsWith(meant);
        }
    }

    @Test
    void faultsOfAFileAreNamedAllTogether() {
        assertThat(Service.get("/api/v1/incentives?format=csv&kind=x&columns=nope&page=1&size=1&bom=1&q=%21")
                        .jsonPath()
                        .getList("errors.parameter"))
                .containsExactlyInAnyOrder("kind", "columns", "page", "size", "bom", "q");
    }

    @Test
    void aByteOrderMarkComesWhenItIsWanted() {
        var plain = Service.get("/api/v1/incentives?format=csv").asByteArray();
        assertThat(Service.get("/api/v1/incentives?format=csv&bom=false").asByteArray())
                .isEqualTo(plain);
        var marked = Service.get("/api/v1/incentives?format=csv&bom=true").asByteArray();
        assertThat(marked).startsWith(0xEF, 0xBB, 0xBF).endsWith(plain).hasSize(plain.length + 3);
    }

    private static List<String> documented(String list) {
        var path = "/paths/" + OpenApi.escaped("/api/v1/" + list) + "/get/parameters";
        for (var parameter : OpenApi.document().at(path)) {
            if (parameter.get("name").asText().equals("columns")) {
                return List.of(parameter
                        .get("description")
                        .asText()
                        .replaceAll(DOCUMENTED, "$1")
                        .split(", "));
            }
        }
        throw new AssertionError("columns of " + list + " are not documented");
    }

    private static Map<String, String> row(String path) {
        return row(path, rows(path).get(1).get(0));
    }

    private static Map<String, String> row(String path, String key) {
        var rows = rows(path);
        var row = rows.stream()
                .filter(cells -> cells.get(0).equals(key))
                .findFirst()
                .orElseThrow();
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < row.size(); i++) {
            cells.put(rows.get(0).get(i), row.get(i));
        }
        return cells;
    }

    private static List<List<String>> rows(String path) {
        var answer = Service.get(path);
        answer.then().statusCode(200);
        return CsvFile.rows(answer.asString());
    }

    private static Map<String, String> cells(String table) {
        var cells = new LinkedHashMap<String, String>();
        table.lines().map(line -> line.split("\\|", 2)).forEach(line -> cells.put(line[0].strip(), line[1].strip()));
        return cells;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
