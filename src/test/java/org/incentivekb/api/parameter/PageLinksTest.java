package org.incentivekb.api.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {

    @ParameterizedTest(name = "page {0} of {2} entries, {1} a page → {3}")
    @CsvSource({
        "1, 20, 0,  self=1 first=1 last=1",
        "1, 20, 20, self=1 first=1 last=1",
        "1, 20, 21, self=1 first=1 next=2 last=2",
        "2, 20, 41, self=2 first=1 prev=1 next=3 last=3",
        "3, 20, 41, self=3 first=1 prev=2 last=3",
        "9, 20, 41, self=9 first=1 prev=3 last=3"
    })
    void relationsAreThoseThatThereAre(int page, int size, int total, String expected) {
        var links = new PageLinks("/p", "", page, size, total).links();
        assertThat(links.entrySet().stream()
                        .map(link -> link.getKey() + "=" + link.getValue().replace("/p?page=", "")))
                .containsExactly(expected.split(" "));
    }

    @Test
    void theOtherParametersAreKept() {
        var given = new TreeMap<QueryParameter, List<String>>(Map.of(
                QueryParameter.KIND, List.of("fund", "policy"),
                QueryParameter.Q, List.of("a&b=c 永川"),
                QueryParameter.PAGE, List.of("7")));
        assertThat(new PageLinks("/api/v1/incentives", given, 7, 20, 1000).links())
                .contains(entry(
                        "next", "/api/v1/incentives?q=a%26b%3Dc+%E6%B0%B8%E5%B7%9D&kind=fund&kind=policy&page=8"));
        assertThat(PageLinks.query(given, Set.of(QueryParameter.Q, QueryParameter.PAGE)))
                .isEqualTo("?kind=fund&kind=policy");
        assertThat(PageLinks.query(Map.of(), Set.of())).isEmpty();
    }

    /** RFC 8288. */
    @Test
    void theHeaderHasThePagesBeforeAndAfter() {
        assertThat(PageLinks.header(new PageLinks("/p", "?a=1", 2, 1, 3).links()))
                .isEqualTo("</p?a=1&page=1>; rel=\"prev\", </p?a=1&page=3>; rel=\"next\"");
        assertThat(PageLinks.header(new PageLinks("/p", "?a=1", 1, 1, 3).links()))
                .isEqualTo("</p?a=1&page=2>; rel=\"next\"");
        assertThat(PageLinks.header(new PageLinks("/p", "", 1, 1, 1).links())).isNull();
    }

    @Test
    void aHeaderThatNoProxyTakesIsLeftOut() {
        var longest = "?q=" + "x".repeat(970);
        assertThat(PageLinks.header(new PageLinks("/p", longest, 2, 1, 3).links()))
                .hasSizeLessThan(2048);
        assertThat(PageLinks.header(new PageLinks("/p", longest + "x".repeat(30), 2, 1, 3).links()))
                .isNull();
    }
}
