package org.incentivekb.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;

/** Criteria in words, such as 年营业收入 ≥ 2000万元/年: labels for codes, and nothing that the criterion does not say. */
public final class CriterionWords {

    private static final Map<String, String> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("at_least", " ≥ ");
        SIGNS.put("more_than", " > ");
        SIGNS.put("at_most", " ≤ ");
        SIGNS.put("less_than", " < ");
    }

    private final Catalog catalog;

    public CriterionWords(Catalog catalog) {
        this.catalog = catalog;
    }

    /** All of a list, in order; those of a group, of which one must hold, are one with "or" between them. */
    public List<Text> all(JsonNode criteria) {
        var groups = new LinkedHashMap<String, Text>();
        for (var criterion : criteria) {
            var group = criterion.has("group") ? criterion.get("group").asText() : "#" + groups.size();
            groups.merge(group, of(criterion), (a, b) -> new Text(a.zh() + " 或 " + b.zh(), a.en() + " or " + b.en()));
        }
        return List.copyOf(groups.values());
    }

    /** One criterion. */
    public Text of(JsonNode criterion) {
        var concept = catalog.codeLists().concept(criterion.path("of").asText());
        if (criterion.has("words")) {
            return RenderedJson.text(criterion.get("words"));
        }
        var label = concept == null
                ? new Text(criterion.path("of").asText(), criterion.path("of").asText())
                : concept.label();
        if (criterion.has("is")) {
            boolean is = criterion.get("is").asBoolean();
            return new Text(label.zh() + "：" + (is ? "是" : "否"), label.en() + ": " + (is ? "yes" : "no"));
        }
        for (var list : List.of("in", "not_in")) {
            if (criterion.has(list)) {
                boolean isNot = list.equals("not_in");
                return new Text(
                        label.zh() + (isNot ? "：非 " : "：") + codes(criterion.get(list), concept, Text::zh, "、"),
                        label.en() + (isNot ? ": not " : ": ") + codes(criterion.get(list), concept, Text::en, ", "));
            }
        }
        return new Text(
                label.zh() + bounds(criterion, Text::zh, " 且") + counted(criterion, Text::zh, "每"),
                label.en() + bounds(criterion, Text::en, " and") + counted(criterion, Text::en, "Each "));
    }

    private String codes(JsonNode codes, ListedCode concept, Function<Text, String> language, String comma) {
        var labels = new ArrayList<String>();
        codes.forEach(code -> labels.add(language.apply(label(code.asText(), concept))));
        return String.join(comma, labels);
    }

    /** The label of a code that a concept takes; a code that no list has stands for itself. */
    public Text label(String code, ListedCode concept) {
        if (concept != null && concept.lists() != null) {
            var listed = catalog.codeLists().codeOf(concept, code);
            return listed == null ? new Text(code, code) : listed.label();
        }
        var region = catalog.labels(Filter.REGION).get(code);
        return region != null ? region : catalog.labels(Filter.ZONE).getOrDefault(code, new Text(code, code));
    }

    private static String bounds(JsonNode criterion, Function<Text, String> language, String and) {
        var bounds = new ArrayList<String>();
        SIGNS.forEach((bound, sign) -> {
            if (criterion.has(bound)) {
                var number = criterion.get(bound).decimalValue();
                bounds.add(sign
                        + language.apply(NumberWords.quantity(
                                number, criterion.path("unit").asText())));
            }
        });
        return String.join(and, bounds);
    }

    private String counted(JsonNode criterion, Function<Text, String> language, String each) {
        var per = catalog.codeLists()
                .codes(Vocabulary.PER.code())
                .get(criterion.path("per").asText());
        return per == null ? "" : "/" + lower(language.apply(per.label()).replaceFirst("^" + each, ""));
    }

    /** A label begins with a capital, which it has no longer where it goes on a phrase. */
    private static String lower(String label) {
        return label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
