package org.incentivekb.web.incentives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.web.Visit;

/**
 * An incentive in a list.
 *
 * @param item its JSON
 * @param proof the figure that states its amount; missing where it has none
 * @param closed when the last of its calls closed; null where one is open or ahead, or none is known
 * @param rate the share that it states; empty where it states none or several
 * @param unstated the message that says why there is no amount
 */
@TemplateData
public record Row(JsonNode item, JsonNode proof, String closed, String rate, String unstated) {

    public static List<Row> all(JsonNode items, Visit visit) {
        var rows = new ArrayList<Row>();
        items.forEach(item -> rows.add(of(item.path("id").asText(), visit)));
        return rows;
    }

    /** @param id of a record that there is */
    public static Row of(String id, Visit visit) {
        var catalog = visit.catalog();
        return of(RenderedJson.read(catalog.whole(catalog.find(id).orElseThrow())), visit);
    }

    public static Row of(JsonNode record, Visit visit) {
        return new Row(record, proof(record), closed(record, visit.day()), Terms.rate(record, visit), unstated(record));
    }

    private static String unstated(JsonNode record) {
        for (var gap : record.path("gaps")) {
            if (gap.path("field").asText().equals("amount")) {
                return "amount_" + gap.path("reason").asText();
            }
        }
        return "amount_not_stated";
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
