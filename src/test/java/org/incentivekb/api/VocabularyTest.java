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
    @CsvSource({"kind", "status", "industry", "support", "beneficiary"})
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
    }

    @Test
    void allListsTogetherAreTheSameAsEach() {
        List<Map<String, Object>> all =
                Service.get("/api/v1/codelists").jsonPath().getList("$");
        assertThat(all).hasSize(Vocabulary.values().length).allSatisfy(list -> assertThat(
                        Service.get("/api/v1/codelists/" + list.get("name"))
                                .jsonPath()
                                .getMap("$"))
                .isEqualTo(list));
    }

    @Test
    void aSourceIsServedAsInTheList() {
        List<Map<String, Object>> sources =
                Service.get("/api/v1/sources").jsonPath().getList("items");
        assertThat(sources).hasSize(7).allSatisfy(source -> assertThat(
                        Service.get("/api/v1/sources/" + source.get("id"))
                                .jsonPath()
                                .getMap("$"))
                .isEqualTo(source));
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
