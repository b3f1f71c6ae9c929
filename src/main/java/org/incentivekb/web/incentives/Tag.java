package org.incentivekb.web.incentives;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.incentivekb.catalog.Filter;
import org.incentivekb.live.Today;
import org.incentivekb.web.Visit;
import org.incentivekb.web.words.ListMessages;
import org.incentivekb.web.words.Messages;
import org.incentivekb.web.words.Say;

/**
 * A filter that was chosen, and the list without it.
 *
 * @param name key of the message that names the parameter
 * @param total records there are without it; -1 where nobody asked
 */
@TemplateData
public record Tag(String name, String value, String without, int total) {

    /** What chooses no records. */
    private static final Set<String> NO_FILTERS = Set.of("page", "size", "sort");

    private static final Set<String> DAYS = Set.of("validOn", "openOn", "updatedSince", "announcedFrom", "announcedTo");

    static List<Tag> of(Visit visit) {
        var tags = new ArrayList<Tag>();
        visit.parameters().forEach((parameter, values) -> {
            if (!NO_FILTERS.contains(parameter)) {
                values.forEach(value -> tags.add(
                        new Tag(key(parameter), label(parameter, value, visit), visit.without(parameter, value), -1)));
            }
        });
        return tags;
    }

    /** The filters that emptied a list. */
    static List<Tag> emptying(JsonNode emptiedBy, Visit visit) {
        var tags = new ArrayList<Tag>();
        emptiedBy.forEach(one -> {
            var parameter = one.path("filter").asText();
            var values = visit.given(parameter).stream()
                    .map(value -> label(parameter, value, visit))
                    .collect(Collectors.toList());
            tags.add(new Tag(
                    key(parameter),
                    Say.join(values, visit.language()),
                    visit.without(parameter),
                    one.path("total").asInt()));
        });
        return tags;
    }

    static String key(String parameter) {
        return "param_" + parameter;
    }

    static String label(String parameter, String value, Visit visit) {
        var language = visit.language();
        if (value.equals(Today.TODAY)) {
            return Say.day(visit.day(), language);
        }
        if (DAYS.contains(parameter)) {
            return Say.day(value, language);
        }
        return switch (parameter) {
            case "scope" -> scope(value, visit);
            case "industryScope", "beneficiaryScope" ->
                value.equals("applies")
                        ? language.messages(ListMessages.class).broaderToo()
                        : language.messages(ListMessages.class).namedOnly();
            case "hasAmount" ->
                value.equals("true")
                        ? language.messages(Messages.class).yes()
                        : language.messages(Messages.class).no();
            case "minAmount", "maxAmount" -> Say.number(value);
            default -> labelOfCode(parameter, value, visit);
        };
    }

    private static String scope(String value, Visit visit) {
        var messages = visit.language().messages(ListMessages.class);
        return switch (value) {
            case "applies" -> messages.scope_applies();
            case "exact" -> messages.scope_exact();
            default -> messages.scope_within();
        };
    }

    private static String labelOfCode(String parameter, String code, Visit visit) {
        for (var filter : Filter.values()) {
            if (filter.parameter().equals(parameter)) {
                var label = visit.catalog().labels(filter).get(code);
                return label == null ? code : visit.language().of(label);
            }
        }
        return code;
    }
}
