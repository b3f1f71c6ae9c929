package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed → the records that come, how many, which first, and which do not. */
@QuarkusTest
class SearchTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # q              | total | first | also | not
            元宇宙           | 11 | chengdu-metaverse-incubation-plan | yongchuan-digital-culture-fund sanya-netease-metaverse-base | yongchuan-iqiyi-creative-park
            metaverse        | 11 | chengdu-metaverse-incubation-plan | yongchuan-digital-culture-fund huli-computing-subsidy       | hainan-international-esports-island
            Ｍｅｔａｖｅｒｓｅ | 11 | chengdu-metaverse-incubation-plan | yongchuan-led-studios                                       | huli-unity-open-day
            宇宙             | 11 | chengdu-metaverse-incubation-plan | huli-computing-industry-measures                            | huli-unity-open-day
            元宇宙中心       | 2  | yongchuan-chongqing-metaverse-centre | yongchuan-metaverse-demo-park                               | yongchuan-metaverse-operating-company
            算力             | 5  | huli-computing-industry-measures  | huli-computing-subsidy xiamen-unicom-zhiyun-data-centre     | huli-school-enterprise-rd-subsidy
            算               | 6  | huli-computing-industry-measures  | huli-school-enterprise-rd-subsidy xiamen-unicom-zhiyun-data-centre | huli-unity-open-day
            人才             | 12 | huli-cross-strait-talent-recognition | huli-digital-craftsman-base yongchuan-western-voice-valley | yongchuan-led-studios
            名人才           | 1  | sample-nanan-game-week            |                                                             | huli-talent-apartments
            數字文創         | 13 | chengdu-metaverse-incubation-plan | yongchuan-digital-culture-fund yongchuan-yungu-big-data-park | huli-unity-open-day
            数字文创         | 13 | chengdu-metaverse-incubation-plan | yongchuan-digital-culture-fund yongchuan-yungu-big-data-park | huli-unity-open-day
            智慧产业         | 2  | yongchuan-smart-city-project-launch-2015 | yongchuan-software-outsourcing-park                         | yongchuan-smart-city-pilot
            智慧產業         | 2  | yongchuan-smart-city-project-launch-2015 | yongchuan-software-outsourcing-park                         | yongchuan-smart-city-pilot
            遊戲             | 14 | sample-nanan-game-week            | nanan-game-fund huli-unity-open-day                         | yongchuan-digital-culture-fund
            自由貿易港       | 2  | hainan-free-trade-port-master-plan | hainan-free-trade-port-supporting-policies                  | hainan-international-esports-island
            愛奇藝           | 2  | yongchuan-iqiyi-creative-park     | yongchuan-yungu-big-data-park                               | huli-unity-open-day
            IQIYI            | 2  | yongchuan-iqiyi-creative-park     | yongchuan-yungu-big-data-park                               | huli-unity-open-day
            ＬＥＤ           | 2  | yongchuan-led-studios             | nanan-sci-tech-innovation-ten-measures                      | yongchuan-smart-city-pilot nanan-internet-platform-cluster
            led              | 2  | yongchuan-led-studios             | nanan-sci-tech-innovation-ten-measures                      | yongchuan-smart-city-pilot nanan-internet-platform-cluster
            LED摄影          | 1  | yongchuan-led-studios             |                                                             | nanan-sci-tech-innovation-ten-measures
            studio           | 4  | yongchuan-led-studios             | sample-chengdu-film-fund                                    | yongchuan-iqiyi-creative-park
            tudio            | 0  |                                   |                                                             | yongchuan-led-studios sample-chengdu-film-fund
            art              | 3  | sample-chengdu-film-fund          |                                                             | yongchuan-smart-city-pilot huli-talent-apartments
            game fund        | 3  | nanan-game-fund                   | nanan-government-equity-funds                               | yongchuan-digital-culture-fund
            FUND  game       | 3  | nanan-game-fund                   | nanan-government-equity-funds                               | nanan-game-fair-23
            NetEase          | 6  | sanya-netease-strategic-agreement | sanya-music-lights-up-the-city nanan-internet-platform-cluster | huli-unity-open-day
            网易             | 6  | sanya-netease-strategic-agreement | hainan-international-esports-island                         | hainan-free-trade-port-master-plan
            2亿元            | 1  | yongchuan-digital-culture-fund    |                                                             | yongchuan-perfect-world-incubator
            ２億元           | 1  | yongchuan-digital-culture-fund    |                                                             | nanan-game-fair-23
            00億元           | 0  |                                   |                                                             | yongchuan-digital-culture-base
            30万             | 2  | huli-sci-tech-talent-policy       | huli-talent-recruitment-award                               | sample-nanan-game-week
            30 万元          | 2  | huli-sci-tech-talent-policy       | huli-talent-recruitment-award                               | sample-nanan-game-week
            最高30万元       | 2  | huli-sci-tech-talent-policy       | huli-talent-recruitment-award                               | yongchuan-digital-culture-fund
            130万            | 1  | sample-nanan-game-week            |                                                             | huli-sci-tech-talent-policy
            3130万           | 0  |                                   |                                                             | sample-nanan-game-week huli-sci-tech-talent-policy
            0万              | 0  |                                   |                                                             | huli-sci-tech-talent-policy sample-nanan-game-week
            8000             | 1  | yongchuan-software-outsourcing-park |                                                             | huli-digital-craftsman-base
            200              | 2  | huli-digital-craftsman-base       | yongchuan-western-voice-valley                              | huli-computing-subsidy
            1.73亿           | 1  | yongchuan-software-outsourcing-park |                                                             | yongchuan-digital-culture-fund
            53所             | 1  | huli-golden-dolphin-game-contest  |                                                             | huli-sci-tech-talent-policy
            第二届           | 1  | sample-nanan-game-week            |                                                             | nanan-game-fair-23 yongchuan-smart-city-pilot
            重庆             | 22 | nanan-game-fund                   | yongchuan-digital-culture-fund nanan-government-equity-funds | chengdu-metaverse-incubation-plan
            永川 基金        | 2  | yongchuan-digital-culture-fund    | yongchuan-digital-content-measures                          | nanan-game-fund
            Nan'an           | 7  | sample-nanan-game-week            | nanan-game-fund nanan-internet-platform-cluster             | yongchuan-digital-culture-fund
            nanan            | 7  | sample-nanan-game-week            | nanan-game-fund nanan-internet-platform-cluster             | yongchuan-digital-culture-fund
            NAN’AN           | 7  | sample-nanan-game-week            | nanan-game-fund nanan-internet-platform-cluster             | yongchuan-digital-culture-fund
            南岸　基金       | 2  | nanan-game-fund                   | nanan-government-equity-funds                               | yongchuan-digital-culture-fund
            经济技术开发区   | 6  | sample-nanan-game-week            | nanan-game-fund                                             | nanan-game-self-discipline-initiative
            福建 补贴        | 5  | sample-xiamen-overseas-voucher    | huli-computing-subsidy huli-school-enterprise-rd-subsidy    | nanan-game-fund
            湖里 subsidy     | 4  | huli-computing-subsidy            | huli-school-enterprise-rd-subsidy huli-talent-recruitment-award | nanan-game-fund
            Perfect 孵化器   | 1  | yongchuan-perfect-world-incubator |                                                             | yongchuan-iqiyi-creative-park
            科大訊飛         | 2  | nanan-internet-platform-cluster   | yongchuan-yungu-big-data-park                               | yongchuan-software-outsourcing-park
            海南　ESPORTS    | 3  | hainan-international-esports-island | sanya-netease-strategic-agreement                           | sanya-netease-metaverse-base
            《动物迷城》     | 1  | huli-golden-dolphin-game-contest  |                                                             | huli-unity-open-day
            "双百计划"       | 1  | xiamen-double-hundred-plan        |                                                             | chengdu-metaverse-incubation-plan
            云谷·永川        | 4  | yongchuan-yungu-big-data-park     | yongchuan-digital-culture-fund                              | xiamen-unicom-zhiyun-data-centre
            e-commerce       | 3  | sanya-netease-strategic-agreement | yongchuan-software-outsourcing-park                         | sanya-music-lights-up-the-city
            ecommerce        | 3  | sanya-netease-strategic-agreement | yongchuan-software-outsourcing-park                         | sanya-music-lights-up-the-city
            commerce         | 3  | sanya-netease-strategic-agreement | yongchuan-software-outsourcing-park                         | sanya-music-lights-up-the-city
            C++              | 0  |                                   |                                                             | huli-computing-subsidy
            73亿             | 0  |                                   |                                                             | yongchuan-software-outsourcing-park
            R&D              | 6  | huli-school-enterprise-rd-subsidy | sanya-netease-metaverse-base                                | nanan-game-fund
            人才引进         | 5  | yongchuan-outsourcing-park-policies-2013 | xiamen-double-hundred-plan                           | huli-talent-apartments
            Research and development | 6 | yongchuan-outsourcing-park-policies-2013 | sanya-netease-metaverse-base                  | nanan-game-fund
            Overseas expansion | 1 | sample-xiamen-overseas-voucher   |                                                             | nanan-game-fund
            手游             | 14 | sample-nanan-game-week            | sanya-netease-interactive-entertainment-cooperation         | huli-talent-apartments
            游戏工作室       | 14 | sample-nanan-game-week            | sanya-netease-interactive-entertainment-cooperation         | huli-talent-apartments
            资助             | 4  | sample-xiamen-overseas-voucher    | huli-computing-subsidy huli-talent-recruitment-award        | nanan-game-fund
            租金             | 10 | hainan-international-esports-island | yongchuan-yungu-big-data-park                             | nanan-game-fund
            游戏\u00A0厦门   | 5  | huli-computing-industry-measures  | xiamen-unicom-zhiyun-data-centre                            | nanan-game-fund
            厦湖科工函〔2025〕13号 | 12 | huli-computing-industry-measures | huli-unity-open-day                                         | nanan-game-fund
            就业不满一年     | 1  | sample-huli-living-service        |                                                             | nanan-game-fund
            数字 音乐        | 1  | sanya-netease-strategic-agreement |                                                             | sanya-music-lights-up-the-city
            羊驼             | 0  |                                   |                                                             | huli-unity-open-day
            元宇宙 羊驼      | 0  |                                   |                                                             | sanya-netease-metaverse-base
            """)
    void finds(String q, int total, String first, String also, String not) {
        var answer = search(q);
        answer.then().statusCode(200);
        var ids = answer.jsonPath().<String>getList("items.id");
        assertThat(ids).hasSize(total).containsAll(split(also)).doesNotContainAnyElementsOf(split(not));
        assertThat(ids.subList(0, Math.min(1, ids.size()))).isEqualTo(split(first));
        assertThat(answer.jsonPath().getInt("total")).isEqualTo(total);
        assertThat(answer.jsonPath().getString("filters.q")).isEqualTo(q);
    }

    @ParameterizedTest(name = "{0} is in {2} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            元宇宙      | yongchuan-metaverse-operating-company | title summary organization code
            元宇宙      | yongchuan-digital-culture-fund        | summary code
            數字文創    | yongchuan-yungu-big-data-park         | figure code
            數字文創    | yongchuan-digital-culture-base        | title summary figure code
            重庆        | yongchuan-led-studios                 | region
            重庆        | yongchuan-chongqing-metaverse-centre  | title organization region
            开发区      | nanan-internet-platform-cluster       | region
            开发区      | nanan-game-fund                       | organization region
            Huawei     | yongchuan-yungu-big-data-park         | organization
            30万        | huli-sci-tech-talent-policy           | figure
            手游        | nanan-game-fund                       | code
            游戏        | nanan-government-equity-funds         | summary code
            厦湖科工函  | huli-unity-open-day                   | document_number
            就业不满    | sample-huli-living-service            | conditions
            永川 2億元  | yongchuan-digital-culture-fund        | title summary organization region figure
            完美 亿元   | yongchuan-perfect-world-incubator     | title summary organization figure
            """)
    void saysWhereTheWordsAre(String q, String id, String fields) {
        assertThat(search(q).jsonPath().<String>getList("items.find { it.id == '" + id + "' }.matchedIn"))
                .isEqualTo(split(fields));
    }

    @Test
    void onlyASearchSaysWhereWordsAre() {
        assertThat(Service.list("size=200").jsonPath().<Object>getList("items.matchedIn"))
                .containsOnlyNulls();
    }

    @Test
    void hitsInTheTitleComeFirstAndThenTheLatest() {
        for (var q : List.of("游戏", "元宇宙", "Chongqing", "数字 文化")) {
            var items = search(q).jsonPath();
            var inTitle = items.<List<String>>getList("items.matchedIn").stream()
                    .map(fields -> fields.contains("title"))
                    .toList();
            if (!q.contains(" ")) {
                assertThat(inTitle)
                        .as(q)
                        .isSortedAccordingTo((a, b) -> Boolean.compare(b, a))
                        .contains(true, false);
            }
            assertThat(items.<String>getList("items.id"))
                    .isEqualTo(Service.ids("sort=relevance&q=" + Service.encoded(q)));
        }
        assertThat(Service.ids("q=" + Service.encoded("电竞")))
                .containsExactly(
                        "hainan-international-esports-island",
                        "sanya-netease-strategic-agreement",
                        "sanya-netease-interactive-entertainment-cooperation");
    }

    @ParameterizedTest
    @CsvSource({"announced", "-announced", "amount", "-amount", "title", "-title", "updated", "-updated"})
    void anyOtherOrderHoldsAmongTheHits(String sort) {
        var hits = Service.ids("q=" + Service.encoded("人才"));
        var expected =
                Service.ids("sort=" + sort).stream().filter(hits::contains).toList();
        assertThat(Service.ids("q=" + Service.encoded("人才") + "&sort=" + sort))
                .isEqualTo(expected)
                .hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=fund",
        "region=500118",
        "region=460200&scope=applies",
        "industry=game&industry=metaverse&status=in_force",
        "minAmount=1",
        "announcedFrom=2013",
        "source=huli-reply-2025-13&beneficiary=company&beneficiary=talent"
    })
    void filtersNarrowASearch(String filters) {
        for (var q : List.of("产业", "数字", "c")) {
            var passing = Service.ids(filters);
            assertThat(Service.ids("q=" + Service.encoded(q) + "&" + filters))
                    .isEqualTo(Service.ids("q=" + Service.encoded(q)).stream()
                            .filter(passing::contains)
                            .toList())
                    .isNotEmpty();
        }
    }

    private static Response search(String q) {
        return Service.list("size=200&q=" + Service.encoded(q));
    }

    private static List<String> split(String words) {
        return words == null ? List.of() : List.of(words.split(" +"));
    }
}
