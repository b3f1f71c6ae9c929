package org.incentivekb.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.web.words.Language;
import org.incentivekb.web.words.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of matching and comparing mean what the API means by the same parameters. */
@QuarkusTest
class SameAnswersTest {

    @ParameterizedTest(name = "?{0}")
    @ValueSource(
            strings = {
                "region=350206",
                "region=350206&industry=game&beneficiary=company&employees=20",
                "region=500118&industry=metaverse&page=2&size=5",
                "region=460200&verdict=not_eligible",
                "region=350206&need=talent&verdict=possible&verdict=likely&on=2025-08-01",
                "region=100000&industry=music"
            })
    void aMatchIsTheSameInBothForms(String query) {
        var api = Site.api("/match?" + query);
        var json = RenderedJson.read(Site.get("/api/v1/match?" + query).asByteArray());
        var shown = new ArrayList<String>(api.getList("items.incentive.id"));
        shown.addAll(api.getList("nearMisses.incentive.id"));
        for (var inWords : Language.values()) {
            var language = inWords.code();
            var page = Site.page('/' + language + "/match?" + query);
            assertThat(Site.all(page, "<h3><a href=\"/" + language + "/incentives/([a-z0-9-]+)\">"))
                    .containsExactlyInAnyOrderElementsOf(shown);
            assertThat(Site.all(page, "<strong>(\\d+)</strong>").stream().map(Integer::valueOf))
                    .isEqualTo(new ArrayList<>(
                            api.<String, Integer>getMap("verdicts").values()));
            assertThat(
                            Site.all(page, "href=\"(/" + language + "/match\\?region=[0-9A-Z-]+&amp;currency[^\"]*)\">")
                                    .stream()
                                    .map(Site::text))
                    .containsExactlyInAnyOrderElementsOf(api.<String>getList("elsewhere.link").stream()
                            .map(link -> link.replace("/api/v1", '/' + language) + "&size=100")
                            .toList());
            var text = Site.text(page);
            for (var item : json.path("items")) {
                if (item.at("/worth/currency").isTextual()
                        && !item.path("verdict").asText().equals("not_eligible")) {
                    var worth = item.path("worth");
                    var to = worth.has("to") ? worth.path("to").decimalValue() : null;
                    var said = Say.worth(
                            worth.path("from").decimalValue(),
                            to,
                            worth.path("currency").asText(),
                            inWords);
                    var row = page.split(
                                    "/incentives/" + item.at("/incentive/id").asText() + "\"")[1]
                            .split("</li>\n<li class=\"row\">")[0];
                    assertThat(row).contains("<p class=\"amount\">" + said + "</p>");
                }
                item.path("criteria").forEach(criterion -> {
                    if (!criterion.has("group")) {
                        assertThat(text).contains(Say.reason(criterion.path("reason"), inWords));
                    }
                });
            }
        }
    }

    /** What is to be had stands before what is only announced, and within both what has a sum before what has none. */
    @Test
    void aMatchIsGroupedByWhatACompanyCanDo() {
        var query = "region=500118&industry=game&size=100";
        var ids = new ArrayList<String>();
        Site.api("/match?" + query)
                .<Map<String, Object>>getList(
                        "items.findAll { item -> item.criteria.any { it.because == 'not_decided' && it.of == 'availability' } }")
                .forEach(item -> ids.add(String.valueOf(((Map<?, ?>) item.get("incentive")).get("id"))));
        var announced =
                Site.page("/zh/match?" + query).split("id=\"v-announced\"")[1].split("</ol>\n</section>")[0];
        assertThat(ids).isNotEmpty();
        assertThat(Site.all(announced, "<h3><a href=\"/zh/incentives/([a-z0-9-]+)\">"))
                .containsExactlyInAnyOrderElementsOf(ids);
        var hasSum = Site.all(announced, "<div class=\"much\">\\s*<p class=\"(amount|none)");
        assertThat(hasSum).isSorted();
    }

    /** A place without measures of its own leads on to those with some, and says how many of each verdict they have. */
    @Test
    void whereNothingIsFoundOtherRegionsComeFirst() {
        var page = Site.page("/en/match?region=100000&industry=game");
        assertThat(page).contains("id=\"instead\"").doesNotContain("id=\"elsewhere\"");
        var there = Site.text(
                Site.all(page, "href=\"(/en/match\\?region=350206[^\"]*)\"").get(0));
        var api = Site.api(there.substring("/en".length()));
        var verdicts = api.<String, Integer>getMap("verdicts");
        var row = page.split("href=\"/en/match\\?region=350206")[1].split("</tr>")[0];
        assertThat(row)
                .contains(">" + (verdicts.get("eligible") + verdicts.get("likely")) + " / " + verdicts.get("possible")
                        + "<");
        var most = Site.all(row, "<span class=\"value\">(.*?)</span>");
        var id = Site.all(row, "<a href=\"/en/incentives/([a-z0-9-]+)\">");
        assertThat(most).hasSize(1);
        assertThat(RenderedJson.read(Site.get("/api/v1" + there.substring("/en".length()))
                                .asByteArray())
                        .path("items"))
                .filteredOn(item -> id.contains(item.at("/incentive/id").asText()))
                .singleElement()
                .satisfies(item -> assertThat(Say.worth(
                                item.at("/worth/from").decimalValue(),
                                item.at("/worth/to").decimalValue(),
                                item.at("/worth/currency").asText(),
                                Language.EN))
                        .isEqualTo(most.get(0)));
        assertThat(Site.page("/en/match?region=350206&industry=game"))
                .contains("id=\"elsewhere\"")
                .doesNotContain("id=\"instead\"");
    }

    /** Each question is asked by what it is answered with, and answered beside what was said before. */
    @Test
    void theNextQuestionsAreAsked() {
        var query = "region=350206&industry=game";
        var asked = Site.api("/match?" + query).<String>getList("ask.parameter");
        var page = Site.page("/en/match?" + query);
        assertThat(asked).isNotEmpty();
        for (var parameter : asked.subList(0, Math.min(3, asked.size()))) {
            assertThat(page).contains("name=\"" + parameter + "\"");
        }
        assertThat(page)
                .contains("<input type=\"hidden\" name=\"industry\" value=\"game\">")
                .contains("href=\"/en/match?region=350206\"");
    }

    /** What was said before a region is chosen is not lost. */
    @Test
    void aRegionIsAskedForFirst() {
        var page = Site.page("/zh/match?industry=game&employees=10..49");
        assertThat(page).contains("请先选择地区", "value=\"game\" selected", "name=\"employees\" value=\"10..49\"");
        assertThat(Site.page("/zh/compare?region=350206")).contains("value=\"350206\" selected");
    }

    @ParameterizedTest(name = "?{0}")
    @ValueSource(
            strings = {
                "region=350206&region=500118",
                "region=350206&region=500118&region=460200&industry=game",
                "region=500108&region=510100&beneficiary=company&validOn=2022-12-01"
            })
    void aComparisonIsTheSameInBothForms(String query) {
        var api = RenderedJson.read(Site.get("/api/v1/compare?" + query).asByteArray());
        for (var language : Language.values()) {
            var page = Site.page('/' + language.code() + "/compare?" + query);
            var amounts = new ArrayList<String>();
            var reasons = new ArrayList<String>();
            int won = 0;
            for (var row : api.path("rows")) {
                for (var cell : row.path("cells")) {
                    if (cell.has("best")) {
                        amounts.add(Say.amount(cell.path("best").path("amount"), language));
                    }
                }
                won += row.has("winner") ? 1 : row.path("tied").size();
                if (row.has("incomparable") && regionsWithSomething(row) > 1) {
                    reasons.add(language.of(row.path("incomparable")));
                }
            }
            assertThat(Site.all(page, "<span class=\"value\">(.*?)</span>")).isEqualTo(amounts);
            assertThat(Site.all(page, "(<strong class=\"greatest\">)")).hasSize(won);
            reasons.forEach(reason -> assertThat(Site.text(page)).contains(reason));
            for (var region : api.path("regions")) {
                assertThat(page)
                        .contains("href=\"" + language(region.path("link").asText(), language) + "\"");
            }
        }
    }

    private static long regionsWithSomething(JsonNode row) {
        return StreamSupport.stream(row.path("cells").spliterator(), false)
                .filter(cell -> cell.path("inForce").asInt() > 0)
                .count();
    }

    /** What is planned is a list too, which holds besides what is over or succeeded. */
    @Test
    void whatIsPlannedIsALink() {
        var query = "region=350206&region=500118&industry=game";
        var page = Site.page("/en/compare?" + query);
        var links = Site.all(page, "<a class=\"muted\" href=\"([^\"]*)\">\\d+ planned besides</a>");
        var counts = Site.all(page, "<a class=\"muted\" href=\"[^\"]*\">(\\d+) planned besides</a>");
        assertThat(links).isNotEmpty();
        for (int i = 0; i < links.size(); i++) {
            var list = Site.text(links.get(i)).substring("/en".length());
            assertThat(Site.api(list).getInt("total")).as(list).isGreaterThanOrEqualTo(Integer.parseInt(counts.get(i)));
        }
        assertThat(Site.page("/zh/compare?region=350206")).contains("至少再选一个");
    }

    private static String language(String link, Language language) {
        return link.replace("/api/v1", '/' + language.code()).replace("&", "&amp;");
    }
}
