package org.incentivekb.api.changes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.history.History;
import org.incentivekb.model.change.FieldChange;
import org.incentivekb.model.vocabulary.ChangeType;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.IncentiveName;
import org.incentivekb.render.RegionName;
import org.incentivekb.render.RenderedJson;

/**
 * What became of a record in one version.
 *
 * @param id by which a feed reader knows the change again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What became of a record in one version.")
public record ChangeItem(
        @JsonIgnore @Schema(hidden = true) String id,

        @Schema(description = "Whether it was added, changed or withdrawn", required = true)
        ChangeType type,

        @Schema(description = "The record, as it is now or was last", required = true)
        Changed incentive,

        @Schema(
                description = "The version of the data set that brought the change",
                examples = "0123456789abcdef",
                required = true)
        String version,

        @Schema(
                format = "date-time",
                description = "When that version was loaded (ISO 8601)",
                examples = "2026-11-23T08:00:00Z",
                required = true)
        String at,

        @Schema(
                description = "Of a changed record, the fields that differ, by their names in the seeds; else empty",
                required = true)
        List<Field> fields,

        @Schema(description = "Of a withdrawn record, the one that took its place; absent where none is known")
        IncentiveName successor,

        @Schema(
                description = "Relative reference to the record, or of one that is gone to its history",
                examples = "/api/v1/incentives/yongchuan-digital-culture-fund",
                required = true)
        String link) {

    @Schema(description = "A record that was added, changed or withdrawn.")
    public record Changed(
            @Schema(description = "Its id now, or last", examples = "yongchuan-digital-culture-fund", required = true)
            String id,

            @Schema(description = "Its title", required = true)
            Text title,

            @Schema(description = "What it is", required = true)
            Kind kind,

            @Schema(description = "Where it holds", required = true)
            RegionName region) {

        private static Changed of(JsonNode record) {
            var region = record.path("region");
            return new Changed(
                    record.path("id").asText(),
                    RenderedJson.text(record.path("title")),
                    Code.of(Kind.class, record.path("kind").asText()).orElseThrow(),
                    new RegionName(region.path("code").asText(), RenderedJson.text(region.path("name"))));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A field that differs. A value that was not there, or is not there any more, is left out.")
    public record Field(
            @Schema(
                    description = "Where it stands in the record; entries of a list are counted from 1",
                    examples = "figures[2].value",
                    required = true)
            String path,

            @Schema(implementation = Object.class, description = "What stood there: any JSON", examples = "8000000")
            JsonNode before,

            @Schema(
                    implementation = Object.class,
                    description = "What stands there since: any JSON",
                    examples = "10000000")
            JsonNode after) {

        private static Field of(FieldChange change) {
            return new Field(change.path(), json(change.before()), json(change.after()));
        }

        private static JsonNode json(String value) {
            return value == null ? null : RenderedJson.read(value);
        }
    }

    /** @param prefix of every link */
    static ChangeItem of(History.Entry entry, Catalog current, String prefix) {
        var change = entry.change();
        var link = prefix + "/api/v1/incentives/" + entry.id();
        boolean isWithdrawn = change.type == ChangeType.WITHDRAWN;
        return new ChangeItem(
                change.id + ":" + entry.version().loadedAt,
                change.type,
                Changed.of(RenderedJson.read(entry.records().whole(entry.record()))),
                entry.version().version,
                entry.version().loadedAt.toString(),
                change.fields.stream().map(Field::of).toList(),
                isWithdrawn && change.successor != null ? successor(change.successor, current) : null,
                entry.records() == current ? link : link + "/history");
    }

    /** The one that is there, whatever it is called now. */
    private static IncentiveName successor(String id, Catalog current) {
        var now = current.find(id).isPresent() ? id : current.movedTo(id).orElse(null);
        return now == null
                ? null
                : IncentiveName.of(
                        RenderedJson.read(current.whole(current.find(now).getAsInt())));
    }
}
