package org.incentivekb.web.incentives;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.List;
import org.incentivekb.api.changes.ChangeItem;
import org.incentivekb.web.Visit;

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
     * @param before what stood there, and {@code after} what stands there since; null where nothing did or does
     */
    @TemplateData
    public record Field(String path, Value before, Value after) {}

    /** @param isChinese whether it has Chinese characters, so that its language can be told */
    @TemplateData
    public record Value(String text, boolean isChinese) {

        private static Value of(JsonNode json) {
            if (json == null) {
                return null;
            }
            var text = json.isTextual() ? json.asText() : json.toString();
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
                        .map(field -> new Field(field.path(), Value.of(field.before()), Value.of(field.after())))
                        .toList(),
                successor == null ? null : visit.language().of(successor.title()),
                successor == null ? null : visit.to("/incentives/" + successor.id()));
    }
}
