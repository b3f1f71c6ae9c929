package org.incentivekb.api.facets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.render.SmallCatalog;
import org.junit.jupiter.api.Test;

class FacetWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FacetWriter WRITER = new FacetWriter(SmallCatalog.build());

    @Test
    void everyFacetIsThere() throws IOException {
        var answer = facets("");
        assertThat(answer.get("total").asInt()).isEqualTo(2);
        assertThat(answer.get("facets")).hasSize(11);
        assertThat(answer.at("/links/incentives").asText()).isEqualTo("/api/v1/incentives");
    }

    @Test
    void aValueHasItsNameCountAndLink() throws IOException {
        assertThat(facets("region=500118").at("/facets/kind/values/0"))
                .hasToString("{\"value\":\"fund\",\"name\":{\"zh\":\"基金\",\"en\":\"Fund\"},\"count\":1,"
                        + "\"link\":\"/api/v1/incentives?region=500118&kind=fund\"}");
    }

    @Test
    void anAmountBandIsACodeWhoseLinkIsItsBounds() throws IOException {
        var band = facets("").at("/facets/amountBand/values/0");
        assertThat(band.get("value").asText()).isEqualTo("from_100m");
        assertThat(band.get("link").asText())
                .isEqualTo("/api/v1/incentives?minAmount=100000000&maxAmount=999999999.99");
        assertThat(facets("").at("/facets/amountBand/missing").asInt()).isEqualTo(1);
    }

    private static JsonNode facets(String query) throws IOException {
        return JSON.readTree(WRITER.answer("", QueryString.decoded(query)));
    }
}
