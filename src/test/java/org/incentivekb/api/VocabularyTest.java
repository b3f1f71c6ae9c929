package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources, regions, organizations, code lists: what is served is what filters take, with true counts. */
@QuarkusTest
class VocabularyTest {

    @ParameterizedTest
    @CsvSource({"sources, source, id", "organizations, organization, id", "regions, region, code"})
    void countsAreThoseOfTheFilter(String list, String parameter, String key) {
        List<Map<String, Object>> items =
                Service.get("/api/v1/" + list + "?size=200").jsonPath().getList("items");
        assertThat(items).isNotEmpty().isSortedAccordingTo((a, b) -> a.get(key)
                .toString()
                .compareTo(b.get(key).toString()));
        for (var item : items) {
            assertThat(Service.ids(parameter + "=" + item.get(key)))
                    .as("%s %s", parameter, item.get(key))
                    .hasSize((int) item.get("incentives"));
        }
    }

    @ParameterizedTest
    @CsvSource({"kind", "form", "status", "industry", "support", "beneficiary", "collection", "currency"})
    void codesAreThoseThatTheFilterTakes(String name) {
        List<Map<String, Object>> codes =
                Service.get("/api/v1/codelists/" + name).jsonPath().getList("codes");
        for (var code : codes) {
            assertThat(Service.ids(name + "=" + code.get("code"))).hasSize((int) code.get("incentives"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyVocabularyIsServedWithItsLabels(Vocabulary vocabulary) {
        var list = Service.get("/api/v1/codelists/" + vocabulary.code()).jsonPath();
        assertThat(list.getString("name")).isEqualTo(vocabulary.code());
        assertThat(list.getList("codes.code"))
                .containsExactlyElementsOf(List.copyOf(vocabulary.labels().keySet()));
        assertThat(list.<String>getList("codes.name.zh")).isNotEmpty().noneMatch(String::isBlank);
        assertThat(list.<String>getList("codes.name.en")).isNotEmpty().noneMatch(String::isBlank);
        assertThat(list.getString("description.zh")).isNotBlank();
        assertThat(list.getString("description.en")).isNotBlank();
    }

    @Test
    void aConceptSaysHowItIsAskedFor() {
        var codes = Service.get("/api/v1/codelists/concept").jsonPath();
        var revenue = codes.<String, Object>getMap("codes.find { it.code == 'rd_expenditure' }");
        assertThat(revenue)
                .containsEntry("type", "number")
                .containsEntry("unit", "currency")
                .containsEntry("changeable", true)
                .containsEntry("parameter", "rdExpenditure")
                .containsKeys("question", "aliases", "incentives");
        assertThat(codes.<String, Object>getMap("codes.find { it.code == 'recognized_as' }"))
                .containsEntry("lists", List.of("recognized-as"));
        for (var concept : codes.<Map<String, Object>>getList("codes")) {
            assertThat(Service.ids("criterion=" + concept.get("code"))).hasSize((int) concept.get("incentives"));
        }
    }

    @Test
    void aCodeSaysWhatIsBroaderAndWhatPeopleCallIt() {
        var industry = Service.get("/api/v1/codelists/industry").jsonPath();
        assertThat(industry.getString("codes.find { it.code == 'game' }.broader"))
                .isEqualTo("digital_culture");
        assertThat(industry.getString("codes.find { it.code == 'digital_culture' }.broader"))
                .isEqualTo("culture");
        assertThat(industry.<String>getList("codes.find { it.code == 'game' }.aliases"))
                .contains("手游");
        assertThat(industry.getList("codes.findAll { it.type }")).isEmpty();
    }

    @Test
    void allListsTogetherAreTheSameAsEach() {
        List<Map<String, Object>> all =
                Service.get("/api/v1/codelists").jsonPath().getList("$");
        assertThat(all).extracting("name").isSorted().contains("concept", "activity", "recognized-as");
        assertThat(all).hasSizeGreaterThan(Vocabulary.values().length).allSatisfy(list -> assertThat(
                        Service.get("/api/v1/codelists/" + list.get("name"))
                                .jsonPath()
                                .getMap("$"))
                .isEqualTo(list));
    }

    @ParameterizedTest
    @CsvSource({"sources, id", "organizations, id", "regions, code"})
    void eachIsServedAsInTheList(String list, String key) {
        List<Map<String, Object>> items =
                Service.get("/api/v1/" + list + "?size=200").jsonPath().getList("items");
        assertThat(items).isNotEmpty().allSatisfy(item -> assertThat(
                        Service.get("/api/v1/" + list + "/" + item.get(key))
                                .jsonPath()
                                .<String, Object>getMap("$"))
                .containsAllEntriesOf(item));
    }

    @ParameterizedTest
    @CsvSource({
        "regions/500119, code, 500118",
        "organizations/netase, id, netease",
        "sources/huli-reply-2025-31, id, huli-reply-2025-13",
        "codelists/suport, name, support"
    })
    void whatThereIsNotNamesTheNearest(String path, String parameter, String nearest) {
        var answer = Service.get("/api/v1/" + path);
        answer.then().statusCode(404);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(answer.jsonPath().getString("errors[0].didYouMean")).isEqualTo(nearest);
        Service.get("/api/v1/" + path + "?x=1").then().statusCode(400);
    }

    @Test
    void theOfficialSourcesAreMarked() {
        List<Map<String, Object>> sources =
                Service.get("/api/v1/sources").jsonPath().getList("items");
        assertThat(sources)
                .filteredOn("official", true)
                .extracting("id")
                .containsExactly("huli-reply-2025-13", "sample-reply-2024");
    }

    @Test
    void aRegionKnowsItsPlace() {
        var record = Service.get("/api/v1/incentives/nanan-game-fund").jsonPath();
        assertThat(record.getString("region.name.en")).isEqualTo("Nan'an District");
        assertThat(record.getList("region.path.code")).isEqualTo(List.of("500000", "100000"));
        assertThat(record.getString("zone.id")).isEqualTo("chongqing-etdz");
        var region = Service.get("/api/v1/regions?size=200").jsonPath().getMap("items.find { it.code == '500108' }");
        assertThat(region).containsEntry("parent", "500000").containsEntry("incentives", 7);
    }
}
