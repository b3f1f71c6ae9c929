package org.incentivekb.api.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.match.Sum;
import org.incentivekb.match.Worth;
import org.incentivekb.match.Worth.Step;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.NumberWords;

/** Writes what a record comes to, and each step with the figure that it rests on. */
final class WorthWriter {

    private final Catalog catalog;
    private final JsonNode figures;

    WorthWriter(Catalog catalog, JsonNode record) {
        this.catalog = catalog;
        figures = record.path("figures");
    }

    void put(ObjectNode json, Sum sum) {
        putBounds(json, sum);
        json.put("currency", sum.currency());
        var per = json.putArray("per");
        sum.per().forEach(each -> per.add(each.code()));
    }

    void putSteps(ObjectNode json, List<Step> steps) {
        var all = json.putArray("steps");
        steps.forEach(step -> put(all.addObject(), step));
    }

    private static void putBounds(ObjectNode json, Sum sum) {
        json.put("from", sum.from());
        if (sum.to() != null) {
            json.put("to", sum.to());
        }
    }

    private void put(ObjectNode json, Step step) {
        var figure = figures.path(step.figure());
        json.put("figure", step.figure() + 1)
                .put("of", figure.path("of").asText())
                .put("operation", step.operation().name().toLowerCase(Locale.ROOT))
                .put("applied", step.obstacle() == null);
        if (step.sum() != null) {
            putBounds(json, step.sum());
        }
        json.set("reason", Findings.text(json, reason(step)));
        Passage.of(figure, figure).putInto(json);
    }

    private Text reason(Step step) {
        var concepts = step.concepts().stream()
                .map(concept -> catalog.codeLists().concept(concept).label())
                .toList();
        var of = Given.joined(concepts);
        if (step.obstacle() == null) {
            return done(step, of);
        }
        return switch (step.obstacle()) {
            case NO_BASE ->
                new Text(
                        "来源所称的计算基数没有对应的概念，不作计算",
                        "No concept says exactly what it is a share of, so it is not computed");
            case NOT_GIVEN ->
                concepts.isEmpty()
                        ? new Text("资料不足，不作计算", "Not computed: the profile does not say what it takes")
                        : new Text("未填写" + of.zh() + "，不作计算", "Not computed: the profile does not say " + of.en());
            case OTHER_PER -> countedOtherwise(figures.path(step.figure()));
            case OTHER_CURRENCY -> new Text("币种不同，不作换算", "In another currency, which is not converted");
            case NO_MONEY -> new Text("以实物或数量计，不折算为金额", "Not money, and not converted into it");
            case NO_SUM -> limitOnly(step);
        };
    }

    private static Text countedOtherwise(JsonNode figure) {
        var codes = new ArrayList<String>();
        figure.path("per").forEach(per -> codes.add(per.asText()));
        var per = NumberWords.per(codes);
        return new Text(
                "按“" + per.zh() + "”计，与所算的口径不同，是对多项合计而言，未计入",
                "It is counted " + per.en() + ", unlike the sum: it holds for several together, so it is not applied");
    }

    private static Text limitOnly(Step step) {
        return step.operation() == Worth.Operation.DURATION
                ? new Text("说明支付多久，不改变金额", "It says for how long it is paid, not how much")
                : new Text("上限，但金额无从计算", "A cap of what cannot be computed");
    }

    private static Text done(Step step, Text of) {
        return switch (step.operation()) {
            case SUM -> new Text("来源所述金额", "The sum as stated");
            case SHARE -> new Text("按" + of.zh() + "的比例计算", "The share of " + of.en());
            case MULTIPLIED -> new Text("乘以" + of.zh(), "Times " + of.en());
            case BASE_LIMIT -> new Text("计算基数以此为限", "No more than this is counted");
            case FLOOR -> new Text("不足此数的按此数计", "Raised to this floor");
            case LIMIT -> new Text("以此为上限", "Capped at this");
            case CEILING -> new Text("各项合计以此为上限", "All awards together are capped at this");
            case DURATION -> limitOnly(step);
        };
    }
}
