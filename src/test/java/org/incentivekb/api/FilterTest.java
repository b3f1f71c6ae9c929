package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filter → the records that match, written out. */
@QuarkusTest
class FilterTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kind=fund                     | nanan-game-fund nanan-government-equity-funds sample-chengdu-film-fund \
            yongchuan-digital-culture-fund
            kind=subsidy                  | huli-computing-subsidy huli-school-enterprise-rd-subsidy huli-talent-recruitment-award \
            sample-xiamen-overseas-voucher
            kind=fund&kind=fund           | nanan-game-fund nanan-government-equity-funds sample-chengdu-film-fund \
            yongchuan-digital-culture-fund
            industry=esports              | hainan-international-esports-island sanya-netease-interactive-entertainment-cooperation \
            sanya-netease-strategic-agreement
            industry=esports&industry=music | hainan-international-esports-island sanya-music-lights-up-the-city \
            sanya-netease-interactive-entertainment-cooperation sanya-netease-strategic-agreement
            industry=esports&kind=infrastructure | hainan-international-esports-island
            industry=esports&industry=music&status=in_force | sanya-netease-strategic-agreement
            support=housing               | huli-talent-apartments
            support=housing&support=living_services | huli-talent-apartments sample-huli-living-service
            support=capital&status=planned | sample-chengdu-film-fund
            beneficiary=creator           | huli-golden-dolphin-game-contest sample-chengdu-film-fund
            beneficiary=developer         | huli-golden-dolphin-game-contest huli-unity-open-day
            beneficiary=developer&beneficiary=public | huli-golden-dolphin-game-contest huli-unity-open-day sample-nanan-game-week \
            sanya-music-lights-up-the-city
            organization=iqiyi            | yongchuan-iqiyi-creative-park yongchuan-yungu-big-data-park
            organization=unity&organization=perfect-world | huli-unity-open-day yongchuan-perfect-world-incubator
            organization=netease&region=500108 | nanan-internet-platform-cluster
            source=sanya-netease-agreement-2021&kind=policy | hainan-free-trade-port-master-plan \
            hainan-free-trade-port-supporting-policies
            source=chengdu-digital-culture-summit-2021 | chengdu-digital-culture-summit-2021 \
            chengdu-digital-culture-support-policies chengdu-metaverse-incubation-plan china-culture-digitization-strategy
            status=planned&kind=infrastructure&region=500000 | yongchuan-chongqing-metaverse-centre yongchuan-metaverse-demo-park
            hasAmount=true                | huli-sci-tech-talent-policy huli-talent-recruitment-award sample-chengdu-film-fund \
            sample-huli-living-service sample-nanan-game-week yongchuan-digital-culture-fund
            hasAmount=false&kind=fund     | nanan-game-fund nanan-government-equity-funds
            minAmount=300000              | huli-sci-tech-talent-policy huli-talent-recruitment-award sample-chengdu-film-fund \
            sample-nanan-game-week yongchuan-digital-culture-fund
            minAmount=300000.01           | sample-chengdu-film-fund sample-nanan-game-week yongchuan-digital-culture-fund
            minAmount=200000000           | sample-chengdu-film-fund yongchuan-digital-culture-fund
            maxAmount=300000              | huli-sci-tech-talent-policy huli-talent-recruitment-award sample-huli-living-service
            maxAmount=299999.99           | sample-huli-living-service
            maxAmount=5000                | sample-huli-living-service
            maxAmount=4999.99             |
            minAmount=200000000&maxAmount=200000000 | yongchuan-digital-culture-fund
            minAmount=0&kind=subsidy      | huli-talent-recruitment-award
            announcedFrom=2021            | nanan-game-self-discipline-initiative sample-chengdu-film-fund \
            sample-huli-living-service sample-nanan-game-week sample-xiamen-overseas-voucher sanya-netease-strategic-agreement
            announcedFrom=2021-09-16      | nanan-game-self-discipline-initiative sample-chengdu-film-fund \
            sample-huli-living-service sample-nanan-game-week sample-xiamen-overseas-voucher sanya-netease-strategic-agreement
            announcedFrom=2021-09-17      | sample-chengdu-film-fund sample-huli-living-service sample-nanan-game-week \
            sample-xiamen-overseas-voucher sanya-netease-strategic-agreement
            announcedFrom=2024-08-31      | sample-chengdu-film-fund
            announcedFrom=2024-09         |
            announcedFrom=2023-12-31&announcedTo=2024-03-14 | sample-huli-living-service sample-nanan-game-week
            announcedTo=2013              | yongchuan-outsourcing-park-policies-2013 yongchuan-smart-city-pilot
            announcedTo=2013-01-01        | yongchuan-outsourcing-park-policies-2013 yongchuan-smart-city-pilot
            announcedTo=2012              |
            announcedFrom=2013-12-31&announcedTo=2020-06-01 | hainan-free-trade-port-master-plan \
            yongchuan-outsourcing-park-policies-2013 yongchuan-smart-city-pilot
            announcedFrom=2020-06-30&announcedTo=2020 | hainan-free-trade-port-master-plan
            announcedFrom=2021-12&announcedTo=2021-12-25 | sanya-netease-strategic-agreement
            """)
    void givesTheRecordsThatMatch(String query, String ids) {
        assertThat(Service.ids(query)).containsExactlyInAnyOrder(split(ids));
    }

    @ParameterizedTest(name = "/api/v1/{0} is the list of kind {1}")
    @CsvSource({"policies, policy", "funds, fund", "subsidies, subsidy", "infrastructure, infrastructure"})
    void listsOfOneKindAreTheSameListWithTheKindFixed(String path, String kind) {
        var answer = Service.get("/api/v1/" + path + "?status=in_force&size=200");
        answer.then().statusCode(200);
        assertThat(answer.jsonPath().<String>getList("items.id"))
                .isEqualTo(Service.ids("kind=" + kind + "&status=in_force"))
                .isNotEmpty();
        assertThat(answer.jsonPath().<String>getList("items.kind")).containsOnly(kind);
    }

    @Test
    void saysWhichFiltersItUnderstood() {
        var filters = Service.list("industry=game&industry=esports&region=500000&minAmount=1.50&size=5&sort=title")
                .jsonPath()
                .getMap("filters");
        assertThat(filters)
                .containsOnlyKeys("industry", "region", "minAmount")
                .containsEntry("industry", List.of("game", "esports"))
                .containsEntry("region", List.of("500000"));
    }

    @Test
    void decodesWhatIsPercentEncoded() {
        assertThat(Service.ids("kin%64=f%75nd"))
                .isEqualTo(Service.ids("kind=fund"))
                .hasSize(4);
    }

    @Test
    void anItemIsTheRecordWithoutConditionsGapsAndEvidence() {
        var item = Service.list("kind=fund&region=500118").jsonPath().<String, Object>getMap("items[0]");
        var record = Service.get("/api/v1/incentives/yongchuan-digital-culture-fund")
                .jsonPath()
                .<String, Object>getMap("$");
        assertThat(record).containsAllEntriesOf(item).containsKeys("gaps", "evidence");
        assertThat(item).doesNotContainKeys("conditions", "gaps", "evidence");
    }

    private static String[] split(String ids) {
        return ids == null ? new String[0] : ids.split(" +");
    }
}
