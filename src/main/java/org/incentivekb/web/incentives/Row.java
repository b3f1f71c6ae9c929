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
 * @param closed when the last of its calls closed; null where one is open or ahead, or none is known
 */
@TemplateData
public record Row(JsonNode item, JsonNode proof, String closed) {

    public static List<Row> of(JsonNode items, String day) {
        var rows = new ArrayList<Row>();
        items.forEach(item -> rows.add(new Row(item, proof(item), closed(item, day))));
        return rows;
    }

    private static String closed(JsonNode item, String day) {
        String last = null;
        for (var call : item.path("calls")) {
            var closes = call.path("closes").asText();
            if (closes.isEmpty() || day.startsWith(closes) || closes.compareTo(day) > 0) {
                return null;
            }
            last = last == null || closes.compareTo(last) > 0 ? closes : last;
        }
        return last;
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
