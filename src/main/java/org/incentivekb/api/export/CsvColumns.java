package org.incentivekb.api.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The columns of a CSV file: what stands in each is taken from a record's JSON. Several values in one cell are separated by a semicolon;
 * what is not known is an empty cell.
 */
public final class CsvColumns {

    public static final CsvColumns INCENTIVES = new CsvColumns()
            .plain("id", "kind", "status", "statusAsOf")
            .bilingual("title", "/title")
            .bilingual("summary", "/summary")
            .at("region", "/region/code")
            .bilingual("region", "/region/name")
            .at("zone", "/zone/id")
            .each("industries", "/industries", JsonNode::asText)
            .each("supports", "/supports", JsonNode::asText)
            .each("beneficiaries", "/beneficiaries", JsonNode::asText)
            .each(
                    "organizations",
                    "/organizations",
                    part -> part.path("id").asText() + ":" + part.path("role").asText())
            .plain("announced")
            .at("periodFrom", "/period/from")
            .at("periodTo", "/period/to")
            .at("amount", "/amount/value")
            .at("amountBound", "/amount/bound")
            .each("amountPer", "/amount/per", JsonNode::asText)
            .at("amountOf", "/amount/of")
            .each("figures", "/figures", CsvColumns::figure)
            .each(
                    "relations",
                    "/relations",
                    relation -> relation.path("type").asText() + ":"
                            + relation.path("id").asText())
            .bilingual("conditions", "/conditions")
            .each(
                    "gaps",
                    "/gaps",
                    gap -> gap.path("field").asText() + ":" + gap.path("reason").asText())
            .each("evidence", "/evidence", CsvColumns::passage)
            .plain("updated");

    public static final CsvColumns SOURCES = new CsvColumns()
            .plain("id", "document")
            .bilingual("title", "/title")
            .bilingual("publisher", "/publisher")
            .plain("publishedOn", "documentNumber", "type", "official", "language", "sha256", "incentives");

    public static final CsvColumns REGIONS = new CsvColumns()
            .plain("code")
            .bilingual("name", "/name")
            .plain("parent")
            .each("zones", "/zones", zone -> zone.path("id").asText())
            .plain("incentives");

    public static final CsvColumns ORGANIZATIONS =
            new CsvColumns().plain("id").bilingual("name", "/name").plain("incentives");

    private final Map<String, Function<JsonNode, String>> cells = new LinkedHashMap<>();

    private CsvColumns() {}

    /** Their names, in order. */
    public List<String> names() {
        return List.copyOf(cells.keySet());
    }

    String cell(String column, JsonNode record) {
        return cells.get(column).apply(record);
    }

    private CsvColumns plain(String... fields) {
        for (var field : fields) {
            at(field, "/" + field);
        }
        return this;
    }

    private CsvColumns bilingual(String name, String pointer) {
        return at(name + "Zh", pointer + "/zh").at(name + "En", pointer + "/en");
    }

    private CsvColumns at(String name, String pointer) {
        cells.put(name, record -> record.at(pointer).asText(""));
        return this;
    }

    private CsvColumns each(String name, String pointer, Function<JsonNode, String> text) {
        cells.put(name, record -> StreamSupport.stream(record.at(pointer).spliterator(), false)
                .map(text)
                .collect(Collectors.joining(";")));
        return this;
    }

    /** Such as {@code fund_size:rule:200000000:CNY:exact}. */
    private static String figure(JsonNode figure) {
        return List.of("of", "nature", "value", "unit", "bound").stream()
                .map(field -> figure.path(field).asText())
                .collect(Collectors.joining(":"));
    }

    /** Such as {@code huli-reply-2025-13:23,25}. */
    private static String passage(JsonNode evidence) {
        return evidence.path("source").asText() + ":"
                + StreamSupport.stream(evidence.path("paragraphs").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","));
    }
}
