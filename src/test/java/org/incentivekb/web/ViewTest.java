package org.incentivekb.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page is: safe, cacheable, in its language, without anything from elsewhere. */
@QuarkusTest
class ViewTest {

    private static final List<String> VIEWS = List.of(
            "",
            "/incentives",
            "/incentives?q=game&kind=fund&kind=event&validOn=today",
            "/incentives?kind=fund&industry=music",
            "/incentives/yongchuan-digital-culture-fund",
            "/incentives/sample-xiamen-overseas-voucher",
            "/sources",
            "/sources?q=2025&size=2",
            "/sources/huli-reply-2025-13",
            "/regions",
            "/regions/350206",
            "/timeline",
            "/timeline?region=500118",
            "/about",
            "/changes",
            "/changes?industry=game&region=350000",
            "/match",
            "/match?region=350206&industry=game&employees=20",
            "/compare",
            "/compare?region=350206&region=500118&industry=game");

    static Stream<String> views() {
        return VIEWS.stream().flatMap(view -> Site.LANGUAGES.stream().map(language -> '/' + language + view));
    }

    @ParameterizedTest
    @MethodSource("views")
    void isSafe(String url) {
        var answer = Site.get(url);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    /** The policy allows no style and no script but in files of ours. */
    @ParameterizedTest
    @MethodSource("views")
    void loadsNothingButItsOwn(String url) {
        var page = Site.page(url);
        assertThat(page).doesNotContain(" style=", "<style", "<iframe", " onclick=", " onload=", "javascript:");
        assertThat(Site.all(page, "<script([^>]*)>"))
                .allMatch(script -> script.matches(" type=\"module\" src=\"/files/.*\"")
                        || script.equals(" type=\"application/ld+json\""));
        assertThat(Site.all(page, " src=\"([^\"]*)\"")).allMatch(source -> source.startsWith("/files/"));
        assertThat(Site.all(page, "<link rel=\"(?:stylesheet|icon)\"[^>]* href=\"([^\"]*)\""))
                .hasSize(2)
                .allMatch(source -> source.startsWith("/files/"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void isInItsLanguageAndLeadsToTheOther(String url) {
        boolean isChinese = url.startsWith("/zh");
        var page = Site.page(url);
        assertThat(page).contains("<html lang=\"" + (isChinese ? "zh-Hans" : "en") + "\">");
        var other =
                Site.all(page, "<a class=\"language\"[^>]* href=\"([^\"]*)\"").get(0);
        assertThat(other).startsWith(isChinese ? "/en" : "/zh");
        var back = Site.all(Site.page(Site.text(other)), "<a class=\"language\"[^>]* href=\"([^\"]*)\"")
                .get(0);
        assertThat(Site.page(Site.text(back))).isEqualTo(page);
        if (!isChinese) {
            // What is left in Chinese says so: names and the words of sources.
            var foreign = page.replaceAll("(?s)<(\\w+)[^>]* lang=\"[^\"]+\"[^>]*>[^<]*</\\1>", "")
                    .replaceAll("(?s)<script type=\"application/ld\\+json\">.*?</script>", "")
                    .replaceAll("<[^>]*>", "");
            assertThat(foreign.codePoints().filter(Character::isIdeographic).count())
                    .as(foreign.replaceAll("\\s+", " "))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void isConditionalAsTheApiIs(String url) {
        var first = Site.get(url);
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{16}-[0-9a-f]{16}\"");
        assertThat(first.header("Last-Modified")).isNotNull();
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        var again = Site.request().header("If-None-Match", first.header("ETag")).get(url);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("Content-Security-Policy")).isEqualTo(first.header("Content-Security-Policy"));
        var head = Site.request().head(url);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(first.asByteArray().length));
    }

    @ParameterizedTest
    @MethodSource("views")
    void leadsThroughTheProxy(String url) {
        var page = Site.request().header("X-Forwarded-Prefix", "/kb").get(url).asString();
        assertThat(Site.all(page, " (?:href|src|action)=\"([^\"]*)\""))
                .isNotEmpty()
                .allMatch(link -> link.matches("/kb/.*|#.*|https?://.*|mailto:.*"));
        assertThat(page.replace("/kb/", "/")).isEqualTo(Site.page(url));
    }

    /** Each link of a view leads somewhere, and each place on a page that is linked to is there. */
    @ParameterizedTest
    @MethodSource("views")
    void everyLinkLeadsSomewhere(String url) {
        var links = new LinkedHashSet<String>();
        Site.all(Site.page(url), "<(?:a|link)\\b[^>]* href=\"(/[^\"]*)\"").forEach(link -> links.add(Site.text(link)));
        assertThat(links).isNotEmpty();
        for (var link : links) {
            var parts = link.split("#");
            var answer = Site.get(parts[0]);
            assertThat(answer.statusCode()).as(link).isIn(200, 302);
            if (parts.length > 1) {
                assertThat(answer.asString()).as(link).contains("id=\"" + parts[1] + "\"");
            }
        }
    }

    /** Whoever comes without a language gets the one that the browser likes best. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,zh;q=0.9,en;q=0.8 | zh",
                "en-GB,en;q=0.9,zh;q=0.8 | en",
                "fr,zh-TW;q=0.5 | zh",
                "fr;q=0.9 | en",
                "zh;q=0, en;q=0.1 | en",
                "* | en",
                "garbage;;q=x | en"
            })
    void choosesALanguage(String accepted, String language) {
        var answer = Site.request().header("Accept-Language", accepted).get("/");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(language);
        assertThat(answer.header("Vary")).contains("Accept-Language");
        var behind = Site.request()
                .header("Accept-Language", accepted)
                .header("X-Forwarded-Prefix", "/kb")
                .get("/");
        assertThat(behind.header("Location")).endsWith("/kb/" + language);
    }

    /** A form without script sends its empty fields too; a slash at the end is a slip. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "/zh/incentives?q=&industry=&kind=fund, /zh/incentives?kind=fund",
        "/en/incentives?q=+, /en/incentives",
        "/en/match?region=&industry=game, /en/match?industry=game",
        "/zh/, /zh",
        "/en/regions/?a=b, /en/regions?a=b",
        "/zh/incentives?kind=fund&format=csv, /api/v1/incentives?kind=fund&format=csv"
    })
    void whatCanBeMendedIs(String url, String location) {
        var answer = Site.get(url);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(location);
    }

    @Test
    void aFirstViewIsSmall() {
        long bytes = 0;
        for (var path :
                List.of("/zh", PageFiles.path("style.css"), PageFiles.path("pages.js"), PageFiles.path("icon.svg"))) {
            bytes += java.util.Optional.ofNullable(Site.request()
                            .header("Accept-Encoding", "gzip")
                            .head(path)
                            .header("Content-Length"))
                    .map(Long::valueOf)
                    .orElse((long) Site.get(path).asByteArray().length);
        }
        assertThat(bytes).isLessThan(60_000);
    }

    @Test
    void filesAreFewAndSmallAndKept() {
        assertThat(Site.get(PageFiles.path("style.css")).asByteArray()).hasSizeLessThan(10 * 1024);
        assertThat(Site.get(PageFiles.path("pages.js")).asByteArray()).hasSizeLessThan(4 * 1024);
        for (var name : List.of("style.css", "pages.js", "icon.svg")) {
            var path = PageFiles.path(name);
            assertThat(Site.get(path).header("Cache-Control")).contains("immutable");
            assertThat(Site.get(path.replaceFirst("/[0-9a-f]+/", "/0/")).header("Cache-Control"))
                    .isEqualTo("public, no-cache");
        }
        assertThat(Site.get("/files/0/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void searchEnginesFindTheirWay() {
        var robots = Site.get("/robots.txt").then().statusCode(200).extract().asString();
        var map = robots.replaceFirst("(?s).*Sitemap: (\\S+).*", "$1");
        assertThat(map).matches("http://localhost:\\d+/sitemap.xml");
        var sitemap = Site.request()
                .header("Host", "evil.example")
                .get("/sitemap.xml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(sitemap)
                .contains("/zh/incentives/yongchuan-digital-culture-fund</loc>", "/en/regions/350206</loc>")
                .doesNotContain("evil");
    }
}
