package org.incentivekb.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    private static final int LONGEST_LIST = 60;

    /** What was given is quoted at most this long. */
    private static final int LONGEST_VALUE = 200;

    public ParameterFault {
        value = value != null && value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    public static ParameterFault of(String parameter, String value, String reason) {
        return new ParameterFault(parameter, value, reason, List.of(), null);
    }

    public static ParameterFault unknown(
            String parameter, String value, String reason, Map<String, Text> vocabulary, String listedAt) {
        boolean isShort = vocabulary.size() <= LONGEST_LIST;
        return new ParameterFault(
                parameter,
                value,
                isShort ? reason : reason + "; those known are listed at " + listedAt,
                isShort ? List.copyOf(vocabulary.keySet()) : List.of(),
                Nearest.code(value, vocabulary).orElse(null));
    }

    /** Values that have no names besides themselves. */
    public static Map<String, Text> unlabelled(Collection<String> values) {
        var unlabelled = new LinkedHashMap<String, Text>();
        values.forEach(value -> unlabelled.put(value, null));
        return unlabelled;
    }
}
