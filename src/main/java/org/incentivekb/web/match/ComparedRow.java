package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.incentivekb.catalog.Filter;
import org.incentivekb.web.Visit;
import org.incentivekb.web.words.Messages;
import org.incentivekb.web.words.Say;

/**
 * What regions have of one sort, side by side.
 *
 * @param support what it helps with
 * @param isFirst whether the row before helps with something else
 * @param incomparable why the amounts do not compare; empty where they do, there are none, or the cells say that one region alone has something
 */
@TemplateData
public record ComparedRow(String support, boolean isFirst, String kind, List<Cell> cells, String incomparable) {

    /**
     * @param cell its JSON
     * @param width of its bar, in hundredths of the longest; 0 where amounts do not compare
     * @param planned the list of those that are planned
     * @param isGreatest whether no other region of the row has a greater amount, and {@code isAlone} whether none has the same
     */
    @TemplateData
    public record Cell(JsonNode cell, int width, String planned, boolean isGreatest, boolean isAlone) {}

    static List<ComparedRow> of(JsonNode answer, Visit visit) {
        var all = new ArrayList<ComparedRow>();
        var before = "";
        for (var row : answer.path("rows")) {
            var support = row.path("support").asText();
            all.add(new ComparedRow(
                    support.equals(Filter.NONE)
                            ? visit.language().messages(Messages.class).notStatedShort()
                            : Say.label("support", support, visit.language()),
                    !support.equals(before),
                    Say.label("kind", row.path("kind").asText(), visit.language()),
                    cells(row, answer),
                    haveSomething(row) > 1 ? visit.language().of(row.path("incomparable")) : ""));
            before = support;
        }
        return all;
    }

    private static int haveSomething(JsonNode row) {
        int regions = 0;
        for (var cell : row.path("cells")) {
            regions += cell.path("inForce").asInt() > 0 ? 1 : 0;
        }
        return regions;
    }

    private static List<Cell> cells(JsonNode row, JsonNode answer) {
        var greatest = new HashSet<String>();
        if (row.has("winner")) {
            greatest.add(row.path("winner").asText());
        }
        row.path("tied").forEach(region -> greatest.add(region.asText()));
        var most = BigDecimal.ZERO;
        for (var cell : row.path("cells")) {
            most = most.max(amount(cell));
        }
        var cells = new ArrayList<Cell>();
        for (var cell : row.path("cells")) {
            boolean isGreatest = greatest.contains(cell.path("region").asText());
            int width = greatest.isEmpty() || most.signum() == 0
                    ? 0
                    : (int) Math.round(100 * amount(cell).doubleValue() / most.doubleValue());
            var planned = planned(answer.path("regions").path(cells.size())) + "&support="
                    + row.path("support").asText() + "&kind=" + row.path("kind").asText();
            cells.add(new Cell(cell, width, planned, isGreatest, isGreatest && greatest.size() == 1));
        }
        return cells;
    }

    /** The list of what is planned in a region: as that of what is in force, but for the day. */
    static String planned(JsonNode region) {
        return region.path("link").asText().replaceFirst("validOn=[^&]*", "status=planned");
    }

    private static BigDecimal amount(JsonNode cell) {
        var value = cell.path("best").path("amount").path("value");
        return value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
    }
}
