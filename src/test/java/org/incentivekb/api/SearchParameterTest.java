package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameter {@code q}: what it takes, how it is told back, what is refused. */
@QuarkusTest
class SearchParameterTest {

    private static final String WORDS_TEN = "一 二 三 四 五 六 七 八 九 十";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tudio  |                            | q:48
            tudio  | &kind=fund                 | q:4
            羊驼    | &region=500118&kind=fund   | q:1
            基金    | &kind=event                | q:6 kind:5
            网易    | &region=500118             | q:15 region:6
            网易    | &region=500118&kind=fund   | q:1
            元宇宙  | &minAmount=2000000000      | minAmount:11
            羊驼    | &kind=fund&industry=music  |
            """)
    void anEmptySearchSaysWhatEmptiedIt(String q, String filters, String emptiedBy) {
        var answer = Service.list("q=" + Service.encoded(q) + (filters == null ? "" : filters));
        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getInt("total")).isZero();
        assertThat(answer.jsonPath().<Map<String, Object>>getList("emptiedBy"))
                .extracting(entry -> entry.get("filter") + ":" + entry.get("total"))
                .containsExactlyInAnyOrder(emptiedBy == null ? new String[0] : emptiedBy.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"LED studios\"",
                "a&b=c#d",
                "50% + 30%",
                "游戏\t人才",
                "back\\slash",
                "<b>游戏</b>",
                "{游戏}|^`",
                "Nan’an",
                "🎮 游戏"
            })
    void isEchoedInFiltersAndLinks(String q) {
        var answer = Service.list("size=3&q=" + Service.encoded(q));
        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getMap("filters")).isEqualTo(Map.of("q", q));
        var again = Service.get(answer.jsonPath().getString("links.self"));
        assertThat(again.jsonPath().getMap("$")).isEqualTo(answer.jsonPath().getMap("$"));
    }

    @Test
    void isReadWhereItIsNotPercentEncoded() {
        assertThat(RawRequest.get("/api/v1/incentives?q=羊驼&size=1")).contains("\"filters\":{\"q\":\"羊驼\"}");
    }

    @Test
    void theSameWordTwiceIsOneWord() {
        assertThat(Service.ids("q=game+GAME+ｇame+fund".replace("ｇ", "%EF%BD%87")))
                .isEqualTo(Service.ids("q=game+fund"));
    }

    @Test
    void anySeparatorSplitsWords() {
        var ids = Service.ids("q=game+fund");
        for (var between :
                new String[] {"%20", "++", "%09", "%0A", "%E3%80%80", "%C2%A0", "%2C", "+%2B+", "%00", "%01"}) {
            assertThat(Service.ids("q=game" + between + "fund")).as(between).isEqualTo(ids);
        }
    }

    @Test
    void aHyphenMakesOneWordOfTwo() {
        assertThat(Service.ids("q=e-commerce"))
                .isEqualTo(Service.ids("q=ecommerce"))
                .isNotEmpty();
        assertThat(Service.ids("q=game-fund")).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            重庆 game | /api/v1/incentives?region=350200&page=2 | region | 500000 | Chongqing | /api/v1/incentives?q=game&region=500000
            重庆市    | /api/v1/incentives?region=350200&sort=relevance | region | 500000 | Chongqing | /api/v1/incentives?region=500000
            基金      | /api/v1/incentives?kind=event | kind     | fund   | Fund      | /api/v1/incentives?kind=fund
            基金      | /api/v1/events?size=3         | kind     | fund   | Fund      | /api/v1/incentives?kind=fund&size=3
            手游      | /api/v1/funds?industry=digital_culture | industry | game | Games | /api/v1/funds?industry=game
            """)
    void offersTheCodesThatWereTypedByName(
            String q, String url, String filter, String value, String label, String link) {
        var answer = Service.get(url + "&q=" + Service.encoded(q)).jsonPath();
        assertThat(answer.getInt("total")).isZero();
        assertThat(answer.<Object>getList("didYouMean")).hasSize(1);
        assertThat(answer.getString("didYouMean[0].filter")).isEqualTo(filter);
        assertThat(answer.getString("didYouMean[0].value")).isEqualTo(value);
        assertThat(answer.getString("didYouMean[0].label.en")).isEqualTo(label);
        assertThat(answer.getString("didYouMean[0].link")).isEqualTo(link);
        assertThat(Service.get(link).jsonPath().getInt("total"))
                .isEqualTo(answer.getInt("didYouMean[0].total"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%E7%BE%8A%E9%A9%BC",
                "q=game",
                "kind=fund&status=ended",
                "q=%E5%9F%BA%E9%87%91&kind=event&region=460200"
            })
    void offersNothingWhereNoNameWasTypedThatWouldHelp(String query) {
        assertThat(Service.list(query).jsonPath().<Object>getList("didYouMean")).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ++                  | holds no letter and no digit
            ……、。             | holds no letter and no digit
            "                   | holds no letter and no digit
            """)
    void withoutALetterOrDigitIsRefused(String q, String reason) {
        refused("q=" + Service.encoded(q), "q", q, reason);
    }

    @Test
    void holdsTwoHundredCharactersAndTenWordsAtTheMost() {
        var longest = "元".repeat(200);
        Service.list("q=" + Service.encoded(longest)).then().statusCode(200);
        refused("q=" + Service.encoded(longest + "宙"), "q", null, "is too long; at most 200 characters and 10 words");
        Service.list("q=" + Service.encoded(WORDS_TEN)).then().statusCode(200);
        refused("q=" + Service.encoded(WORDS_TEN + " 百"), "q", WORDS_TEN + " 百", "is too long");
        refused("q=" + Service.encoded("a.b.c.d.e.f.g.h.i.j.k"), "q", "a.b.c.d.e.f.g.h.i.j.k", "is too long");
    }

    @Test
    void isGivenOnceAndNotEmpty() {
        refused("q=game&q=fund", "q", "game, fund", "may be given once");
        refused("q=", "q", null, "is empty");
        refused("q=%E3%80%80", "q", null, "is empty");
    }

    @Test
    void relevanceGoesWithASearchOnlyAndOneWay() {
        refused("sort=relevance", "sort", "relevance", "goes with q only");
        refused("q=game&sort=-relevance", "sort", "-relevance", "unknown order");
        Service.list("q=game&sort=relevance").then().statusCode(200);
    }

    @Test
    void facetsReadItAlike() {
        refusedAt("/api/v1/facets?q=%21", "q", "!", "holds no letter");
        assertThat(Service.get("/api/v1/facets?q=game+fund").jsonPath().getInt("total"))
                .isEqualTo(3);
    }

    private static void refused(String query, String parameter, String value, String reason) {
        refusedAt("/api/v1/incentives?" + query, parameter, value, reason);
    }

    /** @param value null where it is not told back, or not whole */
    private static void refusedAt(String url, String parameter, String value, String reason) {
        var answer = Service.get(url);
        answer.then().statusCode(400).contentType("application/problem+json");
        var faults = answer.jsonPath().<Map<String, String>>getList("errors");
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).get("parameter")).isEqualTo(parameter);
        assertThat(faults.get(0).get("reason")).contains(reason);
        if (value != null) {
            assertThat(faults.get(0).get("value")).isEqualTo(value);
        }
    }
}
