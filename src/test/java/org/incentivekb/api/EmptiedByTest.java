package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An empty answer says which filters emptied it. */
@QuarkusTest
class EmptiedByTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kind=fund&industry=music                       | kind:2 industry:4
            kind=fund&status=in_progress                   | kind:5 status:4
            region=460200&kind=fund                        | region:4 kind:4
            region=500118&scope=exact&minAmount=2000000000 | minAmount:15
            kind=fund&maxAmount=100                        | maxAmount:4
            kind=talent&announcedFrom=2020                 | kind:7 announcedFrom:2
            kind=subsidy&announcedTo=2020                  | kind:3 announcedTo:4
            kind=fund&industry=music&region=350000         |
            minAmount=5&hasAmount=false                    | minAmount:42 hasAmount:6
            """)
    void namesTheFiltersWhoseRemovalBringsRecordsBack(String query, String filters) {
        var answer = Service.list(query);
        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getInt("total")).isZero();
        assertThat(answer.jsonPath().<java.util.Map<String, Object>>getList("emptiedBy"))
                .extracting(entry -> entry.get("filter") + ":" + entry.get("total"))
                .containsExactlyInAnyOrder(filters == null ? new String[0] : filters.split(" "));
    }

    @Test
    void isAbsentWhereThereAreRecords() {
        assertThat(Service.list("kind=fund").jsonPath().getMap("$")).doesNotContainKey("emptiedBy");
    }
}
