package org.incentivekb.api.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;

/**
 * The columns of a CSV file: what stands in each is taken from a record's JSON, and beside codes stand their labels. Several values in
 * one cell are separated by a semicolon, the parts of one by colons; what is not known is an empty cell.
 */
public final class CsvColumns {

    private static final Map<String, Function<Text, String>> LANGUAGES = new LinkedHashMap<>();

    static {
        LANGUAGES.put("Zh", Text::zh);
        LANGUAGES.put("En", Text::en);
    }

    public static final CsvColumns INCENTIVES = new CsvColumns()
            .plain("id")
            .coded("kind", Vocabulary.KIND.code())
            .coded("form", Vocabulary.FORM.code())
            .coded("status", Vocabulary.STATUS.code())
            .plain("statusAsOf")
            .bilingual("title", "/title")
            .bilingual("summary", "/summary")
            .at("region", "/region/code")
            .bilingual("region", "/region/name")
            .at("zone", "/zone/id")
            .bilingual("zone", "/zone/name")
            .coded("industries", Vocabulary.INDUSTRY.code())
            .coded("supports", Vocabulary.SUPPORT.code())
            .coded("beneficiaries", Vocabulary.BENEFICIARY.code())
            .each("organizations", "/organizations", part -> parts(part, "id", "role"))
            .each("organizationsZh", "/organizations", part -> part.at("/name/zh")
                    .asText())
            .each("organizationsEn", "/organizations", part -> part.at("/name/en")
                    .asText())
            .plain("announced")
            .at("periodFrom", "/period/from")
            .at("periodTo", "/period/to")
            .at("periodText", "/period/text")
            .each("calls", "/calls", CsvColumns::call)
            .at("amount", "/amount/value")
            .at("amountCurrency", "/amount/currency")
            .at("amountBound", "/amount/bound")
            .each("amountPer", "/amount/per", JsonNode::asText)
            .at("amountOf", "/amount/of")
            .at("ceiling", "/ceiling/value")
            .at("ceilingCurrency", "/ceiling/currency")
            .each("ceilingPer", "/ceiling/per", JsonNode::asText)
            .each(
                    "figures",
                    "/figures",
                    figure -> parts(figure, "of", "nature", "value", "unit", "bound", "per", "award"))
            .criteria("criteria", "/criteria")
            .bilingual("conditions", "/conditions")
            .each("notWith", "/notWith", other -> other.path("with").asText())
            .each("relations", "/relations", relation -> parts(relation, "type", "id"))
            .each("relatedBy", "/relatedBy", relation -> parts(relation, "type", "id"))
            .each("gaps", "/gaps", gap -> parts(gap, "field", "reason"))
            .each("evidence", "/evidence", CsvColumns::passage)
            .plain("updated");

    public static final CsvColumns FIGURES = new CsvColumns()
            .at("incentive", "/incentive/id")
            .bilingual("title", "/incentive/title")
            .plain("position")
            .coded("of", Vocabulary.MEASURE.code())
            .coded("nature", Vocabulary.NATURE.code())
            .each("award", "/award", JsonNode::asText)
            .coded("base", CodeList.CONCEPTS)
            .plain("value")
            .coded("unit", Vocabulary.UNIT.code())
            .coded("bound", Vocabulary.BOUND.code())
            .coded("per", Vocabulary.PER.code())
            .plain("asOf")
            .criteria("when", "/when")
            .plain("text", "source", "paragraph", "link");

    /** A candidate a row, with its reasons. */
    public static final CsvColumns MATCH = new CsvColumns()
            .at("id", "/incentive/id")
            .coded("verdict", Vocabulary.VERDICT.code())
            .coded("kind", "/incentive/kind", Vocabulary.KIND.code())
            .coded("status", "/incentive/status", Vocabulary.STATUS.code())
            .at("statusAsOf", "/incentive/statusAsOf")
            .bilingual("title", "/incentive/title")
            .at("region", "/incentive/region/code")
            .bilingual("region", "/incentive/region/name")
            .at("worthFrom", "/worth/from")
            .at("worthTo", "/worth/to")
            .at("worthCurrency", "/worth/currency")
            .coded("worthPer", "/worth/per", Vocabulary.PER.code())
            .each("open", "/open", JsonNode::asText)
            .each("reasonsZh", "/criteria", criterion -> reason(criterion, "zh"))
            .each("reasonsEn", "/criteria", criterion -> reason(criterion, "en"))
            .each("passages", "/criteria", criterion -> parts(criterion, "source", "paragraph"))
            .plain("link");

    /** A row of the comparison and one of its regions each. */
    public static final CsvColumns COMPARISON = new CsvColumns()
            .plain("on")
            .coded("support", Vocabulary.SUPPORT.code())
            .coded("kind", Vocabulary.KIND.code())
            .at("region", "/region/code")
            .bilingual("region", "/region/name")
            .plain("inForce", "inProgress", "planned")
            .at("amount", "/best/amount/value")
            .at("amountCurrency", "/best/amount/currency")
            .at("amountBound", "/best/amount/bound")
            .each("amountPer", "/best/amount/per", JsonNode::asText)
            .at("amountOf", "/best/amount/of")
            .at("incentive", "/best/incentive/id")
            .bilingual("title", "/best/incentive/title")
            .at("largerAmount", "/larger/amount/value")
            .at("largerIncentive", "/larger/incentive/id")
            .plain("winner")
            .each("tied", "/tied", JsonNode::asText)
            .bilingual("incomparable", "/incomparable")
            .plain("link");

    public static final CsvColumns SOURCES = new CsvColumns()
            .plain("id")
            .coded("collection", Vocabulary.COLLECTION.code())
            .plain("document")
            .bilingual("title", "/title")
            .bilingual("publisher", "/publisher")
            .plain("publishedOn", "documentNumber")
            .coded("type", Vocabulary.SOURCE_TYPE.code())
            .plain("official", "language", "url", "retrievedOn")
            .coded("extent", Vocabulary.EXTENT.code())
            .plain("sha256")
            .each("gaps", "/gaps", gap -> parts(gap, "field", "reason"))
            .plain("incentives");

    public static final CsvColumns REGIONS = new CsvColumns()
            .plain("code")
            .bilingual("name", "/name")
            .plain("parent")
            .each("zones", "/zones", zone -> zone.path("id").asText())
            .plain("incentives");

    public static final CsvColumns ORGANIZATIONS =
            new CsvColumns().plain("id").bilingual("name", "/name").plain("incentives");

    /** One code a row. */
    public static final CsvColumns CODE_LISTS = new CsvColumns()
            .plain("list", "code")
            .bilingual("label", "/name")
            .plain("broader")
            .each("aliases", "/aliases", JsonNode::asText);

    private final Map<String, BiFunction<JsonNode, CsvLabels, String>> cells = new LinkedHashMap<>();

    private CsvColumns() {}

    /** Their names, in order. */
    public List<String> names() {
        return List.copyOf(cells.keySet());
    }

    /** The cells of some columns, in their order. */
    List<String> row(List<String> columns, JsonNode record, CsvLabels labels) {
        return columns.stream()
                .map(column -> cells.get(column).apply(record, labels))
                .toList();
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
        cells.put(name, (record, labels) -> record.at(pointer).asText(""));
        return this;
    }

    private CsvColumns each(String name, String pointer, Function<JsonNode, String> text) {
        cells.put(name, (record, labels) -> values(record.at(pointer)).map(text).collect(Collectors.joining(";")));
        return this;
    }

    private CsvColumns coded(String field, String list) {
        return coded(field, "/" + field, list);
    }

    /** One code of a list, or several: the codes, and their labels in both languages. */
    private CsvColumns coded(String name, String pointer, String list) {
        each(name, pointer, JsonNode::asText);
        LANGUAGES.forEach((language, of) -> cells.put(name + language, (record, labels) -> values(record.at(pointer))
                .map(code -> labels.label(list, code.asText(), of))
                .collect(Collectors.joining(";"))));
        return this;
    }

    /** Criteria in words, in both languages. */
    private CsvColumns criteria(String name, String pointer) {
        LANGUAGES.forEach((language, of) ->
                cells.put(name + language, (record, labels) -> labels.criteria(record.at(pointer), of)));
        return this;
    }

    /** What a list holds; a value by itself is a list of one, one that is not there of none. */
    private static Stream<JsonNode> values(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : Stream.of(node).filter(JsonNode::isValueNode);
    }

    /** Such as {@code award_limit:rule:8000000:CNY:at_most:company+year:rd}: of several values in a part with a plus between them. */
    private static String parts(JsonNode value, String... fields) {
        return Stream.of(fields)
                .map(field -> values(value.path(field)).map(JsonNode::asText).collect(Collectors.joining("+")))
                .collect(Collectors.joining(":"));
    }

    /** Without the semicolon, which parts reasons. */
    private static String reason(JsonNode criterion, String language) {
        return criterion.path("reason").path(language).asText().replace(';', ',');
    }

    /** From when to when (ISO 8601-2), such as {@code 2025-07-23/..} where the end is not stated. */
    private static String call(JsonNode call) {
        return call.path("opens").asText("..") + "/" + call.path("closes").asText("..");
    }

    /** Such as {@code huli-reply-2025-13:23,25}. */
    private static String passage(JsonNode evidence) {
        return evidence.path("source").asText() + ":"
                + values(evidence.path("paragraphs")).map(JsonNode::asText).collect(Collectors.joining(","));
    }
}
