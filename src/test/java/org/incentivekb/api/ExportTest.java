package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.incentivekb.api.export.CsvFile;
import org.incentivekb.seed.SeedFolders;
import org.incentivekb.seed.SeedVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as files: which form is given, what it is called, what it holds, how it is kept. */
@QuarkusTest
class ExportTest {

    private static final String LIST = "/api/v1/incentives";
    private static final String NDJSON = "application/x-ndjson";
    private static final String JSON = "application/json";

    @ParameterizedTest(name = "Accept: {0} {1} → {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            */*                                          | -              | application/json
            application/json                             | -              | application/json
            text/csv                                     | -              | text/csv;charset=UTF-8
            application/x-ndjson                         | -              | application/x-ndjson
            text/*                                       | -              | text/csv;charset=UTF-8
            text/csv;q=0.9, application/json;q=0.1       | -              | text/csv;charset=UTF-8
            text/csv;q=0.1, application/x-ndjson         | -              | application/x-ndjson
            text/html, application/xhtml+xml, */*;q=0.8  | -              | application/json
            text/html, */*;q=0.8                         | ?format=csv    | text/csv;charset=UTF-8
            */*                                          | ?format=csv    | text/csv;charset=UTF-8
            application/json                             | ?format=csv    | text/csv;charset=UTF-8
            text/csv                                     | ?format=ndjson | application/x-ndjson
            text/csv                                     | ?format=json   | application/json
            application/x-ndjson                         | ?kind=fund&format=json | application/json
            image/png                                    | ?format=csv    | text/csv;charset=UTF-8
            """)
    void theParameterWinsOverTheAcceptHeader(String accept, String query, String expected) {
        var answer = Service.request().header("Accept", accept).get(LIST + (query == null ? "" : query));
        answer.then().statusCode(200);
        assertThat(answer.contentType()).isIn(expected, expected + ";charset=UTF-8");
    }

    @Test
    void notAcceptableNamesTheMediaTypes() {
        var answer = Service.request().header("Accept", "image/png").get(LIST);
        answer.then().statusCode(406).contentType("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).contains("image/png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incentives/yongchuan-digital-culture-fund",
                "dataset",
                "codelists/kind",
                "regions/500118",
                "sources/huli-reply-2025-13",
                "facets"
            })
    void onlyListsTakeTheFormatParameter(String path) {
        for (var format : List.of("csv", "ndjson", "json")) {
            var answer = Service.get("/api/v1/" + path + "?format=" + format);
            answer.then().statusCode(400);
            assertThat(answer.jsonPath().getList("errors.parameter")).isEqualTo(List.of("format"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incentives",
                "policies",
                "funds",
                "subsidies",
                "infrastructure",
                "sources",
                "regions",
                "organizations",
                "figures",
                "codelists"
            })
    void aFileIsNamedAfterTheListAndItsVersion(String list) {
        var version = Service.get("/api/v1/dataset").jsonPath().getString("version");
        for (var format : List.of("csv", "ndjson")) {
            var answer = Service.get("/api/v1/" + list + "?format=" + format);
            answer.then().statusCode(200);
            assertThat(answer.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"%s-%s.%s\"".formatted(list, version, format));
            assertThat(answer.header("Link")).isNull();
        }
        assertThat(Service.get("/api/v1/" + list).header("Content-Disposition")).isNull();
    }

    @ParameterizedTest
    @MethodSource("org.incentivekb.api.Service#lists")
    void aLineOfNdjsonIsARecord(String list, String key) {
        var lines = lines("/api/v1/" + list + "?format=ndjson");
        var items = Service.get("/api/v1/" + list + "?size=200").jsonPath();
        assertThat(lines.stream().map(line -> OpenApi.parse(line).get(key).asText()))
                .isEqualTo(items.getList("items." + key));
        for (var line : lines) {
            var record = OpenApi.parse(line);
            assertThat(line).isEqualTo(record.toString());
            var path = List.of("sources", "regions", "organizations").contains(list) ? list : "incentives";
            var whole = OpenApi.parse(
                    Service.get("/api/v1/" + path + "/" + record.get(key).asText())
                            .asString());
            record.properties()
                    .forEach(field -> assertThat(whole.get(field.getKey())).isEqualTo(field.getValue()));
            assertThat(path.equals("sources") || whole.equals(record)).isTrue();
        }
        assertThat(Service.get("/api/v1/" + list + "?format=ndjson").asString()).endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=event",
                "region=500000&sort=title",
                "sort=-amount",
                "sort=updated&industry=game",
                "q=%E4%BA%BA%E6%89%8D",
                "q=game+fund&sort=-title",
                "announcedFrom=2013&hasAmount=false",
                "kind=fund&industry=music"
            })
    void filtersAndOrderHoldForFilesToo(String query) {
        var ids = Service.ids(query);
        var rows = CsvFile.rows(
                Service.get(LIST + "?format=csv&columns=id&" + query).asString());
        assertThat(rows.stream().skip(1).map(row -> row.get(0))).isEqualTo(ids);
        assertThat(lines(LIST + "?format=ndjson&" + query).stream()
                        .map(line -> OpenApi.parse(line).get("id").asText()))
                .isEqualTo(ids);
    }

    @Test
    void eachRepresentationHasItsOwnEntityTag() {
        var tags = new HashSet<String>();
        for (var accept : List.of(JSON, "text/csv", NDJSON)) {
            tags.add(unchanged(LIST, accept));
        }
        for (var format : List.of("json", "csv", "ndjson")) {
            tags.add(unchanged(LIST + "?format=" + format, "*/*"));
        }
        tags.add(unchanged(LIST + "?format=csv&bom=true", "*/*"));
        tags.add(unchanged(LIST + "?format=csv&columns=id", "*/*"));
        assertThat(tags).hasSize(8);
    }

    private static String unchanged(String path, String accept) {
        var tag = Service.request().header("Accept", accept).get(path).header("ETag");
        var again = Service.request()
                .header("Accept", accept)
                .header("If-None-Match", tag)
                .get(path);
        again.then().statusCode(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag).isNotNull();
        return tag;
    }

    @ParameterizedTest
    @ValueSource(strings = {"incentives", "funds", "figures", "sources", "regions", "organizations", "codelists"})
    void headGivesTheHeadersOfAFile(String list) {
        for (var format : List.of("csv", "ndjson")) {
            var path = "/api/v1/" + list + "?format=" + format;
            var get = Service.get(path);
            var head = Service.request().head(path);
            head.then().statusCode(200);
            assertThat(head.asByteArray()).isEmpty();
            for (var header :
                    List.of("ETag", "Last-Modified", "Content-Type", "Content-Disposition", "Vary", "Cache-Control")) {
                assertThat(head.header(header))
                        .as(header)
                        .isEqualTo(get.header(header))
                        .isNotNull();
            }
        }
        Service.request().head("/api/v1/" + list + "?format=csv&page=1").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void aFileIsCompressedOnAcceptEncoding(String format) throws IOException {
        var path = LIST + "?format=" + format;
        var plain = Service.get(path);
        assertThat(plain.header("Content-Encoding")).isNull();
        var zipped = Service.plain().header("Accept-Encoding", "gzip").get(path);
        zipped.then().statusCode(200);
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
        try (var body = new GZIPInputStream(new ByteArrayInputStream(zipped.asByteArray()))) {
            assertThat(body.readAllBytes()).isEqualTo(plain.asByteArray());
        }
    }

    @Test
    void aFileIsStreamed() {
        assertThat(Service.get(LIST + "?format=ndjson").header("Transfer-Encoding"))
                .isEqualTo("chunked");
        assertThat(Service.get(LIST + "?format=ndjson").header("Content-Length"))
                .isNull();
    }

    @Test
    void theLoaderReadsNdjsonBackToTheSameVersion(@TempDir Path folder) throws IOException {
        for (var list : List.of("codelists", "regions", "organizations", "sources")) {
            Files.write(
                    folder.resolve(list + ".ndjson"),
                    Service.get("/api/v1/" + list + "?format=ndjson").asByteArray());
        }
        var version = Service.get("/api/v1/dataset").jsonPath().getString("version");
        assertThat(SeedVersion.of(SeedFolders.SAMPLE)).isEqualTo(version);
        for (var sort : List.of("announced", "-title")) {
            var file = Service.get(LIST + "?format=ndjson&sort=" + sort).asByteArray();
            Files.write(folder.resolve("incentives.ndjson"), file);
            assertThat(SeedVersion.of(folder)).isEqualTo(version);
        }
        Files.writeString(
                folder.resolve("incentives.ndjson"),
                Service.get(LIST + "?format=ndjson").asString().replace("2億元", "共2億元"));
        assertThat(SeedVersion.of(folder)).isNotEqualTo(version);
    }

    private static List<String> lines(String path) {
        Response answer = Service.get(path);
        answer.then().statusCode(200);
        return answer.asString().lines().toList();
    }

    @Test
    void codeListsAsATableAreOneCodeARow() {
        var rows = CsvFile.rows(Service.get("/api/v1/codelists?format=csv").asString());
        assertThat(rows.get(0)).containsExactly("list", "code", "labelZh", "labelEn", "broader", "aliases");
        assertThat(rows)
                .hasSize(1
                        + Service.get("/api/v1/codelists")
                                .jsonPath()
                                .getList("codes.flatten()")
                                .size());
        assertThat(rows.stream()
                        .filter(row ->
                                row.get(0).equals("industry") && row.get(1).equals("game")))
                .singleElement()
                .satisfies(row -> assertThat(row.get(4)).isEqualTo("digital_culture"))
                .satisfies(row -> assertThat(row.get(5)).contains("手游;"));
    }
}
