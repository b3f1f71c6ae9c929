package org.incentivekb.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Nearest;
import org.incentivekb.model.vocabulary.Text;

/** What is wrong with one parameter, and what to give instead. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What is wrong with one parameter, and what to give instead.")
public record ParameterFault(
        @Schema(description = "Name of the parameter", examples = "industry", required = true)
        String parameter,

        @Schema(description = "What was given", examples = "gmae")
        String value,

        @Schema(description = "What is wrong with it", examples = "unknown industry", required = true)
        String reason,

        @Schema(
                description = "What is allowed; left out where it is a long list, which `reason` then names",
                examples = "[\"game\", \"esports\"]")
        List<String> allowed,

        @Schema(description = "The nearest value that is allowed", examples = "game")
        String didYouMean) {

    public ParameterFault {
        value = value != null && value.codePointCount(0, value.length()) > Limits.QUOTED_CHARACTERS
                ? value.substring(0, value.offsetByCodePoints(0, Limits.QUOTED_CHARACTERS)) + "…"
                : value;
    }

    public static ParameterFault of(String parameter, String value, String reason) {
        return new ParameterFault(parameter, value, reason, List.of(), null);
    }

    /** Of an id that was given up for another one. */
    public static ParameterFault moved(String parameter, String value, String now) {
        return new ParameterFault(parameter, value, Reason.moved(now), List.of(), now);
    }

    public static ParameterFault unknown(
            String parameter, String value, String reason, Map<String, Text> vocabulary, String listedAt) {
        return unknown(parameter, value, value, reason, vocabulary, listedAt);
    }

    /** @param wrong what is not in the vocabulary: the value, or the name */
    private static ParameterFault unknown(
            String parameter,
            String value,
            String wrong,
            String reason,
            Map<String, Text> vocabulary,
            String listedAt) {
        boolean isShort = vocabulary.size() <= Limits.ALLOWED_VALUES;
        return new ParameterFault(
                parameter,
                value,
                isShort ? reason : reason + Reason.listed(listedAt),
                isShort ? List.copyOf(vocabulary.keySet()) : List.of(),
                Nearest.code(wrong, vocabulary).orElse(null));
    }

    /** Of a query that is no query. */
    public static ParameterFault undecodable(String query) {
        return of("query", query, Reason.UNDECODABLE);
    }

    /** Of a parameter that the path does not take. */
    public static ParameterFault unknownName(String name, String value, List<String> taken, String listedAt) {
        return taken.isEmpty()
                ? of(name, value, Reason.NO_PARAMETERS)
                : unknown(name, value, name, Reason.unknown("parameter"), unlabelled(taken), listedAt);
    }

    /** Values that have no names besides themselves. */
    public static Map<String, Text> unlabelled(Collection<String> values) {
        var unlabelled = new LinkedHashMap<String, Text>();
        values.forEach(value -> unlabelled.put(value, null));
        return unlabelled;
    }
}
