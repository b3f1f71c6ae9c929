package org.incentivekb.api.incentives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.render.SmallCatalog;
import org.junit.jupiter.api.Test;

/** A list put together from rendered records. */
class ListWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Catalog CATALOG = SmallCatalog.build();

    @Test
    void anItemIsTheBeginningOfItsRecord() throws IOException {
        var item = list("kind=fund").at("/items/0");
        var record = JSON.readTree(CATALOG.whole(CATALOG.find("fund").orElseThrow()));
        item.properties()
                .forEach(field -> assertThat(record.get(field.getKey())).isEqualTo(field.getValue()));
        assertThat(record.has("evidence")).isTrue();
        assertThat(item.has("evidence")).isFalse();
    }

    @Test
    void theFrameSaysWhatWasAskedAndWhereThePageIs() throws IOException {
        var list = list("region=500118&size=1&page=2&sort=title");
        assertThat(list.get("total").asInt()).isEqualTo(2);
        assertThat(list.get("page").asInt()).isEqualTo(2);
        assertThat(list.get("size").asInt()).isEqualTo(1);
        assertThat(list.get("version").asText()).isEqualTo(CATALOG.version());
        assertThat(list.get("filters")).hasToString("{\"region\":[\"500118\"]}");
        assertThat(list.at("/links/prev").asText()).isEqualTo("/p?region=500118&sort=title&size=1&page=1");
        assertThat(list.at("/items/0/id").asText()).isEqualTo("park");
        assertThat(list.has("emptiedBy")).isFalse();
    }

    @Test
    void anEmptyListSaysWhatEmptiedIt() throws IOException {
        var list = list("kind=fund&status=planned");
        assertThat(list.get("items")).isEmpty();
        assertThat(list.get("emptiedBy")).hasToString("[{\"filter\":\"status\",\"total\":1}]");
    }

    @Test
    void aSearchSaysWhereItsWordsAre() throws IOException {
        assertThat(list("q=%E5%BC%95%E5%AF%BC").at("/items/0/matchedIn")).hasToString("[\"summary\"]");
        assertThat(list("").at("/items/0").has("matchedIn")).isFalse();
    }

    @Test
    void whatWasTypedIsEscaped() throws IOException {
        var typed = "\"基金\"\\<b>\n";
        var parameters = java.util.Map.of("q", List.of(typed));
        var list =
                JSON.readTree(ListWriter.answer("/p", parameters, null, CATALOG).json());
        assertThat(list.at("/filters/q").asText()).isEqualTo(typed);
    }

    private static JsonNode list(String query) throws IOException {
        return JSON.readTree(ListWriter.answer("/p", QueryString.decoded(query), null, CATALOG)
                .json());
    }
}
