package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Region and scope → the regions whose records come, each with how many. */
@QuarkusTest
class RegionScopeTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            country  | 100000 | within  | 100000:1 350200:3 350206:11 460000:3 460200:4 500108:7 500118:15 510100:4
            country  | 100000 | applies | 100000:1
            country  | 100000 | exact   | 100000:1
            province | 350000 | within  | 350200:3 350206:11
            province | 350000 | applies | 100000:1
            province | 350000 | exact   |
            province | 460000 | within  | 460000:3 460200:4
            province | 460000 | applies | 100000:1 460000:3
            province | 460000 | exact   | 460000:3
            municipality | 500000 | within  | 500108:7 500118:15
            municipality | 500000 | applies | 100000:1
            municipality | 500000 | exact   |
            city     | 350200 | within  | 350200:3 350206:11
            city     | 350200 | applies | 100000:1 350200:3
            city     | 350200 | exact   | 350200:3
            city     | 460200 | within  | 460200:4
            city     | 460200 | applies | 100000:1 460000:3 460200:4
            city     | 510100 | exact   | 510100:4
            district | 350206 | within  | 350206:11
            district | 350206 | applies | 100000:1 350200:3 350206:11
            district | 350206 | exact   | 350206:11
            district | 500108 | within  | 500108:7
            district | 500108 | applies | 100000:1 500108:7
            district | 500108 | exact   | 500108:7
            two      | 500108&region=460000 | within  | 460000:3 460200:4 500108:7
            two      | 350206&region=460200 | applies | 100000:1 350200:3 350206:11 460000:3 460200:4
            two      | 350206&region=350200 | exact   | 350200:3 350206:11
            nested   | 350200&region=350206 | within  | 350200:3 350206:11
            """)
    void takesIn(String level, String region, String scope, String expected) {
        var answer = Service.list("region=" + region + "&scope=" + scope + "&size=200");
        var counts = answer.jsonPath().<String>getList("items.region.code").stream()
                .sorted()
                .collect(java.util.stream.Collectors.groupingBy(
                        code -> code, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> count.getKey() + ":" + count.getValue())
                .toArray(String[]::new);
        var wanted = expected == null ? new String[0] : expected.split(" ");
        assertThat(counts).containsExactly(wanted);
        assertThat(answer.jsonPath().getInt("total"))
                .isEqualTo(Arrays.stream(wanted)
                        .mapToInt(count -> Integer.parseInt(count.substring(7)))
                        .sum());
    }

    @Test
    void scopeIsWithinUnlessSaidOtherwise() {
        assertThat(Service.ids("region=350000"))
                .isEqualTo(Service.ids("region=350000&scope=within"))
                .hasSize(14);
    }
}
