package org.incentivekb.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every record, source and region of the knowledge base has its page in both languages. */
@QuarkusTest
@TestProfile(LiveSeeds.class)
class EveryPageTest {

    @Test
    void everythingHasItsPage() {
        var sitemap = Site.get("/sitemap.xml").asString();
        var pages = Site.all(sitemap, "<loc>http://localhost:\\d+([^<]+)</loc>");
        assertThat(pages).hasSizeGreaterThan(500);
        for (var path : pages) {
            assertThat(Site.page(path)).as(path).contains("</html>").doesNotContain("NOT_FOUND", "{msg:", "{say:");
        }
    }

    /** Each figure with its characters and the way to its words, each gap in words, both ways of each relation. */
    @Test
    void aRecordIsShownWhole() throws IOException {
        for (var id : Site.api("/incentives?size=40&sort=-amount").<String>getList("items.id")) {
            var record = Site.api("/incentives/" + id);
            for (var language : Site.LANGUAGES) {
                var page = Site.page('/' + language + "/incentives/" + id);
                var text = Site.text(page);
                assertThat(text)
                        .contains(record.getString("title." + language), record.getString("summary." + language));
                record.<String>getList("figures.text")
                        .forEach(quote -> assertThat(text).contains(quote));
                record.<String>getList("figures.link").stream()
                        .filter(link -> link != null)
                        .forEach(link -> assertThat(page).contains("href=\"" + link.replace("&", "&amp;") + '"'));
                record.<String>getList("criteria.text")
                        .forEach(quote -> assertThat(text).contains(quote));
                List.of("relations", "relatedBy").forEach(list -> record.<String>getList(list + ".id")
                        .forEach(other -> assertThat(page).contains("/incentives/" + other + '"')));
                record.<String>getList("evidence.source")
                        .forEach(source -> assertThat(page).contains("/sources/" + source + '"'));
                assertThat(page)
                        .contains("mailto:curators@example.org?subject=" + id + "%20%40%20"
                                + Site.api("/dataset").getString("version"));
                for (var data : Site.all(page, "(?s)<script type=\"application/ld\\+json\">(.*?)</script>")) {
                    assertThat(new ObjectMapper().readTree(data).path("@type").asText())
                            .isIn("FinancialIncentive", "GovernmentService", "Event", "Legislation");
                }
            }
        }
    }
}
