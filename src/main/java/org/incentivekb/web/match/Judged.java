package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.incentivekb.web.Visit;
import org.incentivekb.web.incentives.Row;

/**
 * A candidate with its verdict, as a person reads it.
 *
 * @param item its JSON
 * @param row the incentive itself
 * @param open the criteria that are not met or not known, without the alternatives to what is met
 * @param settled all others
 * @param isSaidOtherwise whether the incentive states an amount that differs from what it would come to
 */
@TemplateData
public record Judged(JsonNode item, Row row, List<JsonNode> open, List<JsonNode> settled, boolean isSaidOtherwise) {

    static List<Judged> all(JsonNode items, Visit visit) {
        var all = new ArrayList<Judged>();
        items.forEach(item -> all.add(of(item, visit)));
        return all;
    }

    static Judged of(JsonNode item, Visit visit) {
        var met = new HashSet<String>();
        for (var criterion : item.path("criteria")) {
            if (isPassed(criterion)) {
                met.add(criterion.path("group").asText());
            }
        }
        var open = new ArrayList<JsonNode>();
        var settled = new ArrayList<JsonNode>();
        for (var criterion : item.path("criteria")) {
            boolean isAlternative = criterion.has("group")
                    && met.contains(criterion.path("group").asText());
            if (!isAlternative) {
                (isPassed(criterion) ? settled : open).add(criterion);
            } else if (isPassed(criterion)) {
                settled.add(criterion);
            }
        }
        return new Judged(item, Row.of(item.at("/incentive/id").asText(), visit), open, settled, isSaidOtherwise(item));
    }

    private static boolean isPassed(JsonNode criterion) {
        return criterion.path("outcome").asText().equals("passed");
    }

    private static boolean isSaidOtherwise(JsonNode item) {
        var amount = item.at("/incentive/amount");
        var to = item.at("/worth/to");
        return amount.has("value")
                && to.isNumber()
                && !(amount.path("currency").equals(item.at("/worth/currency"))
                        && number(amount.path("value")).compareTo(number(to)) == 0);
    }

    private static BigDecimal number(JsonNode json) {
        return json.decimalValue();
    }

    /** What is refused comes to nothing, whatever it would come to. */
    public boolean hasWorth() {
        return item.path("worth").has("currency")
                && !item.path("verdict").asText().equals("not_eligible");
    }

    /** Whether it comes to a sum for one company, or states one; a pool is shared by all. */
    boolean hasSum() {
        return item.path("worth").has("currency")
                || item.path("incentive").has("amount")
                        && !item.at("/incentive/amount/of").asText().equals("fund_size");
    }
}
