package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records without the value come last in either direction; ties are in the order of ids. */
@QuarkusTest
class SortTest {

    enum By {
        ANNOUNCED(item -> (String) item.get("announced")),
        AMOUNT(item -> item.get("amount") instanceof Map<?, ?> amount
                ? new BigDecimal(amount.get("value").toString())
                : null),
        TITLE(item -> ((String) ((Map<?, ?>) item.get("title")).get("en")).toLowerCase(java.util.Locale.ROOT)),
        UPDATED(item -> (String) item.get("updated"));

        private final Function<Map<String, Object>, Object> value;

        By(Function<Map<String, Object>, Object> value) {
            this.value = value;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private Comparator<Map<String, Object>> order(boolean descending) {
            Comparator<Comparable> natural = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return Comparator.comparing(
                            (Map<String, Object> item) -> (Comparable) value.apply(item), Comparator.nullsLast(natural))
                    .thenComparing(item -> (String) item.get("id"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isDefinedInBothDirections(By by) {
        for (var descending : new boolean[] {false, true}) {
            var query = "sort=" + (descending ? "-" : "") + by.name().toLowerCase(java.util.Locale.ROOT);
            List<Map<String, Object>> items =
                    Service.list(query + "&size=200").jsonPath().getList("items");
            assertThat(items).hasSize(48).isSortedAccordingTo(by.order(descending));
        }
    }

    @Test
    void largestAmountComesFirst() {
        assertThat(Service.ids("sort=-amount"))
                .startsWith(
                        "sample-chengdu-film-fund",
                        "yongchuan-digital-culture-fund",
                        "sample-nanan-game-week",
                        "huli-sci-tech-talent-policy",
                        "huli-talent-recruitment-award",
                        "sample-huli-living-service");
        assertThat(Service.ids("sort=amount"))
                .startsWith(
                        "sample-huli-living-service",
                        "huli-sci-tech-talent-policy",
                        "huli-talent-recruitment-award",
                        "sample-nanan-game-week",
                        "yongchuan-digital-culture-fund",
                        "sample-chengdu-film-fund");
    }

    @Test
    void latestAnnouncedComesFirstUnlessSaidOtherwise() {
        assertThat(Service.ids(""))
                .isEqualTo(Service.ids("sort=-announced"))
                .startsWith(
                        "sample-chengdu-film-fund",
                        "sample-xiamen-overseas-voucher",
                        "sample-nanan-game-week",
                        "sample-huli-living-service",
                        "sanya-netease-strategic-agreement",
                        "nanan-game-self-discipline-initiative",
                        "hainan-free-trade-port-master-plan",
                        "yongchuan-outsourcing-park-policies-2013",
                        "yongchuan-smart-city-pilot");
    }
}
