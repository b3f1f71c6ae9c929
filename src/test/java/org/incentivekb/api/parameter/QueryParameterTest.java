package org.incentivekb.api.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.vocabulary.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of parameters: where each is taken, and that it is whole. */
class QueryParameterTest {

    @Test
    void eachFilterHasOneParameterUnderItsName() {
        assertThat(Arrays.stream(QueryParameter.values())
                        .map(QueryParameter::filter)
                        .filter(filter -> filter != null))
                .containsExactlyInAnyOrder(Filter.values());
    }

    @ParameterizedTest
    @EnumSource
    void isDescribedWithAnExampleThatFitsItsType(QueryParameter parameter) {
        assertThat(parameter.description()).hasSizeGreaterThan(10).endsWith(".");
        assertThat(parameter.exampleValue())
                .isInstanceOf(parameter.isRepeatable() ? List.class : Object.class)
                .hasToString(parameter.isRepeatable() ? "[" + parameter.example() + "]" : parameter.example());
    }

    @Test
    void countsTakeFiltersOnly() {
        assertThat(QueryParameter.takenBy("/api/v1/facets"))
                .isEqualTo(QueryParameter.FACETS)
                .contains(QueryParameter.Q, QueryParameter.SCOPE, QueryParameter.ANNOUNCED_TO)
                .allMatch(Parameter::isFilter);
    }

    @Test
    void listsOfReferencesTakePagesAndFormats() {
        assertThat(QueryParameter.takenBy("/api/v1/regions"))
                .containsExactly(
                        QueryParameter.PAGE,
                        QueryParameter.SIZE,
                        QueryParameter.FORMAT,
                        QueryParameter.COLUMNS,
                        QueryParameter.BOM);
    }

    @Test
    void sourcesCanBeSearchedToo() {
        assertThat(QueryParameter.takenBy("/api/v1/sources"))
                .containsAll(QueryParameter.takenBy("/api/v1/regions"))
                .contains(QueryParameter.Q, QueryParameter.COLLECTION)
                .doesNotContain(QueryParameter.KIND, QueryParameter.SORT);
        assertThat(QueryParameter.Q.description("/api/v1/sources")).contains("document number");
        assertThat(QueryParameter.Q.description("/api/v1/funds")).isEqualTo(QueryParameter.Q.description());
    }

    @Test
    void figuresTakeAllThatIncentivesTakeAndWhatChoosesAmongThem() {
        assertThat(QueryParameter.takenBy("/api/v1/figures"))
                .containsExactlyInAnyOrder(QueryParameter.values())
                .containsAll(QueryParameter.takenBy("/api/v1/incentives"));
        assertThat(QueryParameter.takenBy("/api/v1/incentives"))
                .doesNotContain(QueryParameter.OF, QueryParameter.NATURE)
                .hasSize(QueryParameter.values().length - 2);
    }

    @Test
    void aListOfOneKindTakesAllButTheKind() {
        for (var list : Kind.lists().keySet()) {
            assertThat(QueryParameter.takenBy("/api/v1/" + list))
                    .hasSize(QueryParameter.INCENTIVES.size() - 1)
                    .doesNotContain(QueryParameter.KIND);
        }
        assertThat(QueryParameter.takenBy("/api/v1/dataset")).isEmpty();
    }
}
