package org.incentivekb.api.reference;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.Query;
import org.incentivekb.catalog.Sort;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.render.IncentiveName;
import org.incentivekb.render.RenderedJson;

/**
 * A source, whole: with its paragraphs that records cite. They are read from the records that rest on it when it is asked for, from so
 * many at most that no source of any data set keeps a request long; nothing is kept for those that nobody asks for.
 */
@JsonPropertyOrder({"source", "citations", "more", "links"})
@Schema(description = "A document that records rest on, with the paragraphs that they cite.")
public record SourceRecord(
        @JsonUnwrapped SourceView source,

        @Schema(description = "The paragraphs that are cited, in order, each with what rests on it", required = true)
        List<Citation> citations,

        @Schema(
                description =
                        "How many incentives rest on it whose paragraphs are not among the citations: of many, those of the latest "
                                + Limits.CITING_INCENTIVES + " are shown",
                examples = "0",
                required = true)
        int more,

        @Schema(
                description = "Where to go from here, by relation",
                examples = "{\"incentives\": \"/api/v1/incentives?source=huli-reply-2025-13\"}",
                required = true)
        Map<String, String> links) {

    /** @param prefix of every link */
    public static SourceRecord of(Source source, Catalog catalog, String prefix) {
        var filters = new Filters(Map.of(Filter.SOURCE, Set.of(source.id)), Scope.WITHIN);
        var citing = catalog.answer(new Query(filters, Sort.ANNOUNCED, true, 1, Limits.CITING_INCENTIVES));
        var citations = new TreeMap<Integer, Citation>();
        for (int record : citing.records()) {
            cite(RenderedJson.read(catalog.whole(record)), source, citations);
        }
        return new SourceRecord(
                SourceView.of(source, catalog),
                List.copyOf(citations.values()),
                citing.total() - citing.records().length,
                Map.of("incentives", prefix + "/api/v1/incentives?source=" + source.id));
    }

    private static void cite(JsonNode record, Source source, SortedMap<Integer, Citation> citations) {
        var incentive = IncentiveName.of(record);
        for (var evidence : record.path("evidence")) {
            if (isOf(source, evidence)) {
                evidence.path("paragraphs").forEach(paragraph -> citation(paragraph, source, citations)
                        .incentives()
                        .add(incentive));
            }
        }
        int position = 0;
        for (var figure : record.path("figures")) {
            position++;
            if (isOf(source, figure)) {
                citation(figure.path("paragraph"), source, citations)
                        .figures()
                        .add(figure(incentive, position, figure));
            }
            // A condition of a tier that names no passage stands in that of its figure.
            figure.path("when").forEach(criterion -> cite(criterion, figure, incentive, source, citations));
        }
        record.path("criteria").forEach(criterion -> cite(criterion, criterion, incentive, source, citations));
    }

    private static void cite(
            JsonNode criterion,
            JsonNode otherwise,
            IncentiveName incentive,
            Source source,
            SortedMap<Integer, Citation> citations) {
        var passage = criterion.has("paragraph") ? criterion : otherwise;
        if (isOf(source, criterion.has("source") ? criterion : otherwise)) {
            citation(passage.path("paragraph"), source, citations)
                    .criteria()
                    .add(new Citation.CitedCriterion(
                            incentive.id(),
                            criterion.path("of").asText(),
                            criterion.path("text").asText(null),
                            criterion.path("link").asText(null)));
        }
    }

    private static boolean isOf(Source source, JsonNode passage) {
        return passage.path("source").asText().equals(source.id);
    }

    private static Citation citation(JsonNode paragraph, Source source, SortedMap<Integer, Citation> citations) {
        return citations.computeIfAbsent(paragraph.asInt(), number -> new Citation(number, source.link(null)));
    }

    private static Citation.CitedFigure figure(IncentiveName incentive, int position, JsonNode figure) {
        return new Citation.CitedFigure(
                incentive.id(),
                position,
                Code.of(Measure.class, figure.path("of").asText()).orElseThrow(),
                Code.of(Nature.class, figure.path("nature").asText()).orElseThrow(),
                figure.path("value").decimalValue(),
                Code.of(Unit.class, figure.path("unit").asText()).orElseThrow(),
                Code.of(Bound.class, figure.path("bound").asText()).orElseThrow(),
                figure.path("text").asText(),
                figure.path("link").asText(null));
    }
}
