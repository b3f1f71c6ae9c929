package org.incentivekb.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.web.words.Language;
import org.incentivekb.web.words.Say;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page means what the API means by the same parameters: total, order, amounts, counts, explanations. */
@QuarkusTest
class SameNumbersTest {

    private static final List<String> TICKED =
            List.of("kind", "form", "status", "region", "industry", "support", "beneficiary", "source", "currency");

    /** Each of their values stands for two parameters. */
    private static final List<String> LINKS = List.of("year", "amountBand");

    @ParameterizedTest(name = "?{0}")
    @ValueSource(
            strings = {
                "",
                "kind=fund",
                "kind=fund&kind=event&industry=game",
                "industry=esports&industry=music&status=in_force",
                "support=housing&support=living_services",
                "beneficiary=developer&beneficiary=public",
                "organization=netease&region=500108",
                "source=sanya-netease-agreement-2021&kind=policy",
                "hasAmount=true&sort=-amount",
                "hasAmount=false&kind=fund",
                "minAmount=300000",
                "minAmount=300000.01&maxAmount=200000000",
                "announcedFrom=2021-09-17",
                "announcedFrom=2013-12-31&announcedTo=2020-06-01",
                "region=500000&status=in_force",
                "region=460200&scope=applies",
                "region=350200&scope=exact&support=data",
                "industry=game&industryScope=applies&validOn=today",
                "industry=game&support=capital&beneficiary=company&beneficiaryScope=applies",
                "q=%E6%B8%B8%E6%88%8F",
                "q=game+fund&organization=nanan-district",
                "q=%E6%95%B8%E5%AD%97%E6%96%87%E5%89%B5&sort=title",
                "sort=-statusAsOf&size=7&page=2",
                "sort=title&size=50",
                "hasGap=conditions&size=200",
                "industry=none",
                "validOn=2024-05-01&openOn=2024-05-01",
                "kind=fund&industry=music",
                "q=game&region=460000&kind=talent",
                "currency=CNY&sort=amount",
                "page=99"
            })
    void aListIsTheSameInBothForms(String query) {
        var api = Site.api(url("/incentives", query));
        for (var language : Language.values()) {
            var page = Site.page('/' + language.code() + url("/incentives", query));
            assertThat(Site.text(
                            Site.all(page, "(?s)id=\"count\"[^>]*>(.*?)</h2>").get(0)))
                    .startsWith(api.getString("total"));
            assertThat(Site.all(page, "<h3><a href=\"/" + language.code() + "/incentives/([a-z0-9-]+)\">"))
                    .isEqualTo(api.getList("items.id"));
            assertThat(amounts(page)).isEqualTo(amounts(query, language));
            assertThat(counts(page)).isEqualTo(counted(query));
            assertThat(Site.all(page, "rel=\"next\" href=\"/" + language.code() + "([^\"]+)\"").stream()
                            .map(Site::text))
                    .isEqualTo(
                            api.get("links.next") == null
                                    ? List.of()
                                    : List.of(api.getString("links.next").replace("/api/v1", "")));
            explains(api.getList("emptiedBy.total"), page);
        }
    }

    private static String url(String path, String query) {
        return query.isEmpty() ? path : path + '?' + query;
    }

    private static void explains(List<Integer> totals, String page) {
        var shown = Site.all(page, "(?s)<div class=\"note empty\">(.*?)</div>");
        if (totals == null) {
            assertThat(shown).isEmpty();
        } else {
            assertThat(shown).hasSize(1);
            totals.forEach(total -> assertThat(shown.get(0)).contains("(" + total));
        }
    }

    /** Of each row the amount, or that none is stated. */
    private static List<String> amounts(String page) {
        return Site.all(page, "<p class=\"(?:amount|none)\">(.*?)</p>");
    }

    private static String unstated(String id, Language language) {
        var reason = Site.api("/incentives/" + id).getString("gaps.find { it.field == 'amount' }.reason");
        var isChinese = language == Language.ZH;
        return switch (reason) {
            case "not_applicable" -> isChinese ? "不涉及发放金额" : "No sum is handed out";
            case "not_yet_decided" -> isChinese ? "金额尚未确定" : "Amount not decided yet";
            default -> isChinese ? "未说明金额" : "Amount not stated";
        };
    }

    private static List<String> amounts(String query, Language language) {
        var amounts = new ArrayList<String>();
        var items = RenderedJson.read(Site.get(url("/api/v1/incentives", query)).asByteArray())
                .path("items");
        for (var item : items) {
            amounts.add(
                    item.has("amount")
                            ? Say.amount(item.path("amount"), language)
                            : unstated(item.path("id").asText(), language));
        }
        return amounts;
    }

    /** The counts of all boxes that can be ticked, by parameter and value. */
    private static Map<String, Integer> counts(String page) {
        var counts = new TreeMap<String, Integer>();
        for (var choice : Site.all(page, "(?s)<input type=\"checkbox\" (name=.*?</label>)")) {
            var count = Site.all(choice, "<span class=\"n\">([\\d,]+)</span>");
            if (!count.isEmpty()) {
                counts.put(
                        Site.all(choice, "name=\"(\\w+)\"").get(0)
                                + '='
                                + Site.all(choice, "value=\"([^\"]+)\"").get(0),
                        Integer.valueOf(count.get(0).replace(",", "")));
            }
        }
        return counts;
    }

    private static Map<String, Integer> counted(String query) {
        var filters = query.replaceAll("(^|&)(sort|size|page)=[^&]*", "").replaceFirst("^&", "");
        var facets = Site.api(url("/facets", filters)).getMap("facets");
        var counts = new TreeMap<String, Integer>();
        facets.forEach((name, facet) -> {
            var ofFacet = (Map<?, ?>) facet;
            if (!LINKS.contains(name)) {
                var ticked = TICKED.contains(name) ? name + "=" : "criterion=" + name + ":";
                for (var value : (List<?>) ofFacet.get("values")) {
                    var one = (Map<?, ?>) value;
                    counts.put(ticked + one.get("value"), (Integer) one.get("count"));
                }
                if (List.of("form", "industry", "support", "beneficiary").contains(name)
                        && (Integer) ofFacet.get("missing") > 0) {
                    counts.put(name + "=none", (Integer) ofFacet.get("missing"));
                }
            }
        });
        return counts;
    }
}
