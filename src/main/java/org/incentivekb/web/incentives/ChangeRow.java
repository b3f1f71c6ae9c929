package org.incentivekb.web.incentives;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Set;
import org.incentivekb.api.changes.ChangeItem;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.incentivekb.web.Visit;
import org.incentivekb.web.words.Language;
import org.incentivekb.web.words.Say;

/**
 * A change in a list.
 *
 * @param link to the record; null where it is gone
 * @param successor that took its place, and {@code successorLink} to it; null where none is known
 */
@TemplateData
public record ChangeRow(
        String type,
        String title,
        String link,
        String region,
        String kind,
        String at,
        List<Field> fields,
        String successor,
        String successorLink) {

    /**
     * A field that differs.
     *
     * @param name of the field that it is, or lies in; empty where it has none for people
     * @param before what stood there, and {@code after} what stands there since; null where nothing did or does
     */
    @TemplateData
    public record Field(String name, String path, Value before, Value after) {

        private static final Set<String> CODED = Set.of("kind", "form", "status");

        private static Field of(ChangeItem.Field change, Language language) {
            var path = change.path();
            var label = Vocabulary.GAP_FIELD.labels().get(path.split("[.\\[]")[0]);
            return new Field(
                    label == null ? "" : language.of(label),
                    path,
                    value(path, change.before(), language),
                    value(path, change.after(), language));
        }

        private static Value value(String path, JsonNode json, Language language) {
            if (json == null) {
                return null;
            }
            if (CODED.contains(path)) {
                return Value.of(Say.label(path, json.asText(), language));
            }
            return Value.of(
                    json.isNumber() ? Say.number(json.asText()) : json.isTextual() ? json.asText() : json.toString());
        }
    }

    /** @param isChinese whether it has Chinese characters, so that its language can be told */
    @TemplateData
    public record Value(String text, boolean isChinese) {

        private static Value of(String text) {
            return new Value(text, text.codePoints().anyMatch(Character::isIdeographic));
        }
    }

    static List<ChangeRow> of(List<ChangeItem> items, Visit visit) {
        return items.stream().map(item -> of(item, visit)).toList();
    }

    private static ChangeRow of(ChangeItem item, Visit visit) {
        var incentive = item.incentive();
        boolean isThere = visit.catalog().find(incentive.id()).isPresent();
        var successor = item.successor();
        return new ChangeRow(
                item.type().code(),
                visit.language().of(incentive.title()),
                isThere ? visit.to("/incentives/" + incentive.id()) : null,
                visit.language().of(incentive.region().name()),
                incentive.kind().code(),
                item.at(),
                item.fields().stream()
                        .map(field -> Field.of(field, visit.language()))
                        .toList(),
                successor == null ? null : visit.language().of(successor.title()),
                successor == null ? null : visit.to("/incentives/" + successor.id()));
    }
}
