package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Following the links visits everything once, and the Link header has those before and after. */
@QuarkusTest
class PagingTest {

    @ParameterizedTest(name = "{0}?{1} has {3} on {4} pages")
    @CsvSource(delimiter = '|', textBlock = """
            incentives     | size=7                      | id   | 48  | 7
            incentives     | size=10&sort=amount         | id   | 48  | 5
            incentives     | size=200&sort=-title        | id   | 48  | 1
            incentives     | region=350206&size=2        | id   | 11  | 6
            incentives     | kind=fund&kind=event&size=1 | id   | 10  | 10
            incentives     | q=%E6%B8%B8%E6%88%8F&industry=game&size=5 | id | 14 | 3
            subsidies      | size=3                      | id   | 4   | 2
            sources        | size=2                      | id   | 7   | 4
            regions        | size=3                      | code | 11  | 4
            organizations  | size=20                     | id   | 63  | 4
            """)
    void followingNextVisitsEachOnce(String list, String query, String key, int total, int pages) {
        var visited = new ArrayList<String>();
        int count = 0;
        for (var next = "/api/v1/" + list + "?" + query; next != null; count++) {
            var answer = Service.get(next);
            answer.then().statusCode(200);
            var others = new LinkedHashMap<String, String>(answer.jsonPath().getMap("links"));
            others.keySet().retainAll(List.of("prev", "next"));
            assertThat(linkHeader(answer)).isEqualTo(others);
            assertThat(answer.jsonPath().getInt("total")).isEqualTo(total);
            assertThat(answer.jsonPath().getInt("page")).isEqualTo(count + 1);
            visited.addAll(answer.jsonPath().getList("items." + key));
            next = answer.jsonPath().getString("links.next");
        }
        assertThat(visited).hasSize(total).doesNotHaveDuplicates();
        assertThat(count).isEqualTo(pages);
    }

    @Test
    void linksSayWhereThePageStands() {
        assertThat(links("kind=fund&size=1&page=2"))
                .containsExactly(
                        Map.entry("self", "/api/v1/incentives?kind=fund&size=1&page=2"),
                        Map.entry("first", "/api/v1/incentives?kind=fund&size=1&page=1"),
                        Map.entry("prev", "/api/v1/incentives?kind=fund&size=1&page=1"),
                        Map.entry("next", "/api/v1/incentives?kind=fund&size=1&page=3"),
                        Map.entry("last", "/api/v1/incentives?kind=fund&size=1&page=4"));
        assertThat(links("kind=fund")).containsOnlyKeys("self", "first", "last");
    }

    @Test
    void aPageAfterTheLastIsEmptyAndLeadsBack() {
        var answer = Service.list("kind=fund&size=2&page=9");
        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getList("items")).isEmpty();
        assertThat(answer.jsonPath().getInt("total")).isEqualTo(4);
        assertThat(links("kind=fund&size=2&page=9"))
                .containsEntry("prev", "/api/v1/incentives?kind=fund&size=2&page=2")
                .doesNotContainKey("next");
        assertThat(answer.jsonPath().<Object>get("emptiedBy")).isNull();
    }

    @Test
    void pagesHoldTwentyUnlessSaidOtherwise() {
        var answer = Service.list("");
        assertThat(answer.jsonPath().getInt("size")).isEqualTo(20);
        assertThat(answer.jsonPath().getList("items")).hasSize(20);
    }

    private static Map<String, String> links(String query) {
        return Service.list(query).jsonPath().getMap("links");
    }

    /** RFC 8288. */
    private static Map<String, String> linkHeader(Response answer) {
        var links = new LinkedHashMap<String, String>();
        var link = Pattern.compile("<([^>]*)>; rel=\"(\\w+)\"")
                .matcher(answer.header("Link") == null ? "" : answer.header("Link"));
        while (link.find()) {
            links.put(link.group(2), link.group(1));
        }
        return links;
    }
}
