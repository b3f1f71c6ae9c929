package org.incentivekb.api.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.render.SmallCatalog;
import org.incentivekb.seed.SeedFolders;
import org.incentivekb.seed.SmallSeeds;

/**
 * Records of which a row of a table writes only what the row is about. What it leaves out is that of a right record of Huli that every
 * company can have: in force, open to every industry, without conditions. What every criterion and figure must have besides (a text that
 * writes the number, the place where it stands, the unit, the label of the award) is put in, and what is not stated becomes a gap.
 */
final class MadeUpRecords {

    /** The record that a row is about. */
    static final String ID = "record";

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String RECORD = """
            {kind: subsidy, status: in_force, statusAsOf: 2026-01-05, title: {zh: 补贴, en: Subsidy}, summary: {zh: 补贴, en: A subsidy},
             region: "350206", industries: [], supports: [], beneficiaries: [company], evidence: [{source: whole, paragraphs: [1]}],
             updated: 2026-01-05}""";

    private static final String REGIONS = """
            - {code: "100000", name: {zh: 中国, en: China}}
            - {code: "350000", name: {zh: 福建省, en: Fujian}, parent: "100000"}
            - {code: "350200", name: {zh: 厦门市, en: Xiamen}, parent: "350000"}
            - {code: "350203", name: {zh: 思明区, en: Siming District}, parent: "350200"}
            - code: "350206"
              name: {zh: 湖里区, en: Huli District}
              parent: "350200"
              zones:
                - {id: huli-core, name: {zh: 湖里核心区, en: Huli Core}}
                - {id: huli-port, name: {zh: 湖里港区, en: Huli Port}}
            - {code: EU, name: {zh: 欧洲联盟, en: European Union}}
            - {code: FR, name: {zh: 法国, en: France}, parent: EU}
            """;

    /** Of one the whole text was read, of the other the beginning. */
    private static final String SOURCES = sources("whole", "beginning");

    /** The fields that a record states or has a gap for, but for the amount. */
    private static final Map<String, String> GAPS = Map.of(
            "supports", "not_stated",
            "beneficiaries", "not_stated",
            "organizations", "not_stated",
            "announced", "not_stated",
            "period", "not_stated",
            "conditions", "not_applicable");

    private static final Map<String, String> WORDS =
            Map.of("at_least", "不低于", "more_than", "超过", "at_most", "不超过", "less_than", "不足", "about", "约");

    private static final Map<String, String> UNITS = units();

    private MadeUpRecords() {}

    /** @param records each the inside of a mapping of YAML, on one line; the first has the id {@link #ID}, unless it names another */
    static Catalog catalog(String... records) {
        var lines = new StringBuilder();
        for (var record : records) {
            lines.append(completed(record)).append('\n');
        }
        try {
            return SmallCatalog.build(new SmallSeeds()
                    .without("incentives/fund.yaml")
                    .without("incentives/park.yaml")
                    .withFile("codelists.yaml", Files.readString(SeedFolders.SAMPLE.resolve("codelists.yaml")))
                    .withFile("regions.yaml", REGIONS)
                    .withFile("sources.yaml", SOURCES)
                    .withFile("incentives.ndjson", lines.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode completed(String fields) {
        var record = (ObjectNode) yaml(RECORD);
        record.put("id", ID);
        record.setAll((ObjectNode) yaml("{" + fields + "}"));
        var source = record.at("/evidence/0/source").asText();
        record.path("figures").forEach(figure -> figure((ObjectNode) figure, source));
        record.path("criteria").forEach(criterion -> {
            criterion((ObjectNode) criterion);
            standing((ObjectNode) criterion, source);
            putIfAbsent((ObjectNode) criterion, "text", "如是");
        });
        record.path("calls").forEach(call -> standing((ObjectNode) call, source));
        gaps(record);
        return record;
    }

    private static void figure(ObjectNode figure, String source) {
        var of = figure.get("of").asText();
        boolean isCap = of.equals("award_limit") || of.equals("base_limit");
        putIfAbsent(figure, "nature", "rule");
        putIfAbsent(figure, "unit", of.equals("award_share") ? "percent" : "CNY");
        putIfAbsent(figure, "bound", isCap ? "at_most" : "exact");
        if (figure.path("award").isNull()) {
            figure.remove("award");
        } else if (of.startsWith("award") || isCap) {
            putIfAbsent(figure, "award", "main");
        }
        putIfAbsent(
                figure,
                "text",
                WORDS.getOrDefault(figure.get("bound").asText(), "")
                        + figure.get("value").asText());
        standing(figure, source);
        figure.path("when").forEach(criterion -> criterion((ObjectNode) criterion));
    }

    private static void criterion(ObjectNode criterion) {
        var text = new StringBuilder();
        WORDS.forEach((bound, word) -> {
            if (criterion.has(bound)) {
                text.append(text.isEmpty() ? "" : "，")
                        .append(word)
                        .append(criterion.get(bound).asText());
            }
        });
        if (!text.isEmpty()) {
            putIfAbsent(criterion, "text", text.toString());
            if ("currency".equals(UNITS.get(criterion.get("of").asText()))) {
                putIfAbsent(criterion, "unit", "CNY");
            }
        }
    }

    private static void standing(ObjectNode part, String source) {
        putIfAbsent(part, "source", source);
        if (!part.has("paragraph")) {
            part.put("paragraph", 1);
        }
    }

    private static void gaps(ObjectNode record) {
        var reasons = new HashMap<>(GAPS);
        if (record.has("criteria")) {
            reasons.remove("conditions");
        }
        if (!hasAmount(record)) {
            reasons.put("amount", "not_stated");
        }
        reasons.keySet()
                .removeIf(field ->
                        !record.path(field).isEmpty() || record.path(field).isValueNode());
        record.path("gaps")
                .forEach(gap ->
                        reasons.put(gap.get("field").asText(), gap.get("reason").asText()));
        var gaps = record.putArray("gaps");
        reasons.forEach((field, reason) -> gaps.addObject().put("field", field).put("reason", reason));
    }

    private static boolean hasAmount(JsonNode record) {
        boolean isFund = record.get("kind").asText().equals("fund");
        for (var figure : record.path("figures")) {
            var of = figure.get("of").asText();
            boolean isSum = isFund
                    ? of.equals("fund_size")
                    : of.equals("award") || of.equals("award_limit") && figure.has("award");
            if (isSum
                    && figure.get("nature").asText().equals("rule")
                    && figure.get("unit").asText().matches("[A-Z]{3}")) {
                return true;
            }
        }
        return false;
    }

    private static void putIfAbsent(ObjectNode node, String field, String value) {
        if (!node.has(field)) {
            node.put(field, value);
        }
    }

    /** Of each concept that is a number. */
    private static Map<String, String> units() {
        try {
            var units = new HashMap<String, String>();
            for (var concept : YAML.readTree(
                            SeedFolders.SAMPLE.resolve("codelists.yaml").toFile())
                    .at("/0/codes")) {
                if (concept.has("unit")) {
                    units.put(concept.get("code").asText(), concept.get("unit").asText());
                }
            }
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sources(String... extents) {
        var sources = new ArrayList<String>();
        for (var extent : List.of(extents)) {
            sources.add("""
                    - {id: EXTENT, collection: public, document: EXTENT.txt, title: {zh: 办法, en: Measures}, publishedOn: 2026-01-05,
                       type: regulation, language: zh-Hans, url: "https://example.org/EXTENT", extent: EXTENT,
                       sha256: 2d682ad178a8ba9f98b11d5a3f129dc116b9f0b1d8ffa265bcf4e2e10347dd00}
                    """.replace("EXTENT", extent));
        }
        return String.join("", sources);
    }

    private static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
