package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record with terms, as it is served. */
@QuarkusTest
@TestProfile(TermSeeds.class)
class TermRecordTest {

    @Test
    void aTierHasItsCriteria() {
        var record = Service.get("/api/v1/incentives/vouchers-2025-computing").jsonPath();
        assertThat(record.getMap("figures[0]"))
                .containsEntry("award", List.of("computing"))
                .containsEntry("base", List.of("computing_cost"));
        assertThat(record.getList("figures[0].when"))
                .isEqualTo(List.of(Map.of(
                        "of",
                        "computing_cost",
                        "at_least",
                        50000,
                        "less_than",
                        1000000,
                        "unit",
                        "CNY",
                        "per",
                        "year")));
        assertThat(record.getList("figures[1].when.of")).isEqualTo(List.of("computing_cost", "recognized_as"));
        assertThat(record.getMap("figures[2]")).doesNotContainKey("when");
        assertThat(record.getList("criteria.of")).isEqualTo(List.of("registered_in", "recognized_as"));
        assertThat(record.getList("criteria[1].in")).isEqualTo(List.of("above_scale", "high_tech"));
        assertThat(record.getString("notWith[0].with")).isEqualTo("same_matter");
    }

    @Test
    void amountIsOfOneAwardAndTheCeilingOfAll() {
        var record = Service.get("/api/v1/incentives/vouchers-2025-computing").jsonPath();
        assertThat(record.getMap("amount"))
                .isEqualTo(Map.of(
                        "value", 1000000,
                        "currency", "CNY",
                        "bound", "at_most",
                        "per", List.of("company", "year"),
                        "of", "award_limit"));
        assertThat(record.getMap("ceiling")).containsEntry("value", 3000000).containsEntry("of", "award_limit");
    }

    @Test
    void everyFigureAndQuotedCriterionLeadsToItsWords() {
        var record = Service.get("/api/v1/incentives/vouchers-2025-computing").jsonPath();
        assertThat(record.getString("figures[2].link"))
                .isEqualTo("https://example.org/vouchers-2025#:~:text=%E6%9C%80%E9%AB%98100%E4%B8%87%E5%85%83");
        assertThat(record.getString("criteria[0].link"))
                .isEqualTo("https://example.org/vouchers-2025#:~:text=%E6%9C%AC%E5%B8%82");
        assertThat(record.getMap("figures[0].when[0]")).doesNotContainKey("link");
        assertThat(Service.get("/api/v1/incentives/credit-fr").jsonPath().getString("figures[1].link"))
                .endsWith("#:~:text=un%20plafond%20de%206%20millions%20d%27euros");
    }

    @Test
    void callsAreDatesOrTimesWithTheirOffset() {
        assertThat(Service.get("/api/v1/incentives/grants-eu").jsonPath().getMap("calls[0]"))
                .isEqualTo(Map.of(
                        "opens",
                        "2025-09-30",
                        "closes",
                        "2026-02-11T17:00+01:00",
                        "source",
                        "grants-eu",
                        "paragraph",
                        1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            vouchers-2025           | relations | succeeds:vouchers-2023 succeeds:vouchers-draft-2024
            vouchers-2025           | relatedBy | part_of:vouchers-2025-computing
            vouchers-2023           | relatedBy | part_of:vouchers-2023-computing succeeds:vouchers-2025 succeeds:vouchers-draft-2024
            rules-2013              | relatedBy | part_of:rules-2013-prize repeals:rules-2020
            rules-2013              | relations |
            open-to-all             | relatedBy |
            """)
    void relationsStandOnBothSidesWithTitles(String id, String field, String related) {
        var record = Service.get("/api/v1/incentives/" + id).jsonPath();
        assertThat(record.<Map<String, Object>>getList(field))
                .extracting(other -> other.get("type") + ":" + other.get("id"))
                .containsExactlyInAnyOrder(related == null ? new String[0] : related.split(" "));
        assertThat(record.<Map<String, Object>>getList(field + ".title"))
                .allSatisfy(title -> assertThat(title).containsKeys("zh", "en"));
    }

    @Test
    void aListHasRelationsButNotThoseOfOthers() {
        var item = Service.list("id=vouchers-2025").jsonPath();
        assertThat(item.getList("items[0].relations.id")).isEqualTo(List.of("vouchers-2023", "vouchers-draft-2024"));
        assertThat(item.getMap("items[0]")).doesNotContainKeys("relatedBy", "criteria", "conditions", "evidence");
    }
}
