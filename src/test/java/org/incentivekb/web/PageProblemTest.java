package org.incentivekb.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request for a page is said by a page, in its language, with the way on. */
@QuarkusTest
class PageProblemTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /zh/incentives?industry=gmae        | 产业     | gmae | 游戏   | /zh/incentives?industry=game
            /en/incentives?industry=gmae&q=a    | Industry | gmae | Games  | /en/incentives?industry=game&amp;q=a
            /en/incentives?kind=fund&kind=polcy | Kind     | polcy | Policy | /en/incentives?kind=fund&amp;kind=policy
            /en/incentives?regoin=350206        | regoin   | 350206 | Region | /en/incentives?region=350206
            /zh/sources?colection=founding      | colection | founding | 文献集 | /zh/sources?collection=founding
            """)
    void aFaultyParameterIsNamedWithTheNearest(
            String url, String parameter, String value, String label, String nearest) {
        var answer = Site.get(url);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(answer.asString())
                .contains(
                        "<strong>" + parameter + "</strong> “<code>" + value + "</code>”",
                        "href=\"" + nearest + "\">" + label + "</a>");
        assertThat(Site.get(Site.text(nearest)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/zh/incentives/yongchuan-digital-culture-fnd, /zh/incentives/yongchuan-digital-culture-fund",
        "/en/sources/huli-reply-2025-12, /en/sources/huli-reply-2025-13",
        "/en/regions/35206, /en/regions/350206"
    })
    void anUnknownIdIsNotFoundWithTheNearest(String url, String nearest) {
        var answer = Site.get(url);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("href=\"" + nearest + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/nothing", "/en/incentives/a/b", "/en/incentives/%2e%2e"})
    void whatIsNotThereIsNotFound(String path) {
        var answer = Site.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.asString())
                .contains(path.startsWith("/zh") ? "这里没有内容" : "Nothing is here")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/incentives?minAmount=1e6", "/zh/timeline?size=5", "/zh/about?a=b"})
    void whatCannotBeReadIsRefusedInTheVisitorsLanguage(String url) {
        var answer = Site.get(url);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("<html lang=\"zh-Hans\">", "有无法理解的内容")
                .doesNotContain("must be", "unknown");
    }

    @Test
    void markupIsShownAsText() {
        assertThat(Site.get("/en/incentives?industry=%3Cscript%3Ealert(1)%3C/script%3E")
                        .asString())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(Site.page("/en/incentives?q=%3Cb%3Egame%22")).doesNotContain("<b>", "game\"\"");
    }

    /** What may be given is said as people call it, with the code that the address takes. */
    @Test
    void whatIsAllowedIsReadable() {
        assertThat(Site.get("/en/incentives?industry=zzz").asString())
                .contains("<li>Games <code>game</code></li>", "there is no such value")
                .doesNotContain("unknown");
        assertThat(Site.get("/zh/match?region=350206&verdict=maybe").asString()).contains("<code>possible</code></li>");
    }

    /** A browser gets a page wherever it asks; whoever wants JSON, JSON. */
    @Test
    void aBrowserIsLedToItsLanguage() {
        var browser = Site.request()
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "zh-CN");
        var answer = browser.get("/nothing?a=b");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/zh/nothing?a=b");
        assertThat(Site.get("/zh/nothing?a=b").statusCode()).isEqualTo(404);
        assertThat(Site.get("/favicon.ico").header("Content-Type")).startsWith("image/svg+xml");
    }

    @Test
    void theApiKeepsItsProblems() {
        assertThat(Site.get("/api/v1/incentives?industry=gmae").header("Content-Type"))
                .startsWith("application/problem+json");
        assertThat(Site.get("/nothing").header("Content-Type")).startsWith("application/problem+json");
    }
}
