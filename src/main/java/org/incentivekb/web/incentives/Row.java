package org.incentivekb.web.incentives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;

/**
 * An incentive in a list.
 *
 * @param item its JSON
 * @param proof the figure that states its amount; missing where it has none
 */
@TemplateData
public record Row(JsonNode item, JsonNode proof) {

    public static List<Row> of(JsonNode items) {
        var rows = new ArrayList<Row>();
        items.forEach(item -> rows.add(new Row(item, proof(item))));
        return rows;
    }

    /** The figure that an amount was derived from. */
    static JsonNode proof(JsonNode item) {
        var amount = item.path("amount");
        for (var figure : item.path("figures")) {
            if (amount.isObject()
                    && figure.path("nature").asText().equals("rule")
                    && figure.path("of").equals(amount.path("of"))
                    && figure.path("unit").equals(amount.path("currency"))
                    && figure.path("value").equals(amount.path("value"))) {
                return figure;
            }
        }
        return MissingNode.getInstance();
    }
}
