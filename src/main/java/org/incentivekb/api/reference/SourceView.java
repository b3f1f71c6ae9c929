package org.incentivekb.api.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.Gap;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Collection;
import org.incentivekb.model.vocabulary.Extent;
import org.incentivekb.model.vocabulary.SourceType;
import org.incentivekb.model.vocabulary.Text;

/** A document that records rest on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Source", description = "A document that records rest on. The document itself is not served.")
public record SourceView(
        @Schema(description = "Permanent id", examples = "huli-reply-2025-13", required = true)
        String id,

        @Schema(description = "The collection that it belongs to", required = true)
        Collection collection,

        @Schema(description = "File name of the document", examples = "001_8435c4773a6248a7.txt", required = true)
        String document,

        @Schema(description = "Its title; the English one is a translation", required = true)
        Text title,

        @Schema(description = "Who published it; absent where it does not say")
        Text publisher,

        @Schema(
                implementation = String.class,
                description = "When it was published (ISO 8601)",
                examples = "2025-06-16")
        PartialDate publishedOn,

        @Schema(description = "The issuing authority's own number for it", examples = "厦湖科工函〔2025〕13号")
        String documentNumber,

        @Schema(description = "What sort of document it is", required = true)
        SourceType type,

        @Schema(description = "True only when the issuing authority speaks itself", examples = "true", required = true)
        boolean official,

        @Schema(
                description = "The language it is written in, with the script where that matters (BCP 47)",
                examples = "zh-Hans",
                required = true)
        String language,

        @Schema(
                description = "Where it was read; absent where there is no such place, which `gaps` then says",
                examples = "https://example.org/policy")
        String url,

        @Schema(
                implementation = String.class,
                format = "date",
                description = "When it was read there (ISO 8601)",
                examples = "2026-11-20")
        LocalDate retrievedOn,

        @Schema(
                description = "How much of it was read: of a beginning, what is not in it may stand in the rest",
                required = true)
        Extent extent,

        @Schema(
                description = "SHA-256 of the file, 64 hexadecimal digits",
                examples = "3e26cc21eec836bfc7dabca5dd7b9f4a12ca29b7ad3c9e677679a2aae725f5f0",
                required = true)
        String sha256,

        @Schema(description = "What a reader would look for and the document does not give", required = true)
        List<Gap> gaps,

        @Schema(description = "How many incentives rest on it", examples = "58", required = true)
        int incentives) {

    public static SourceView of(Source source, Catalog catalog) {
        return new SourceView(
                source.id,
                source.collection,
                source.document,
                source.title,
                source.publisher,
                source.publishedOn,
                source.documentNumber,
                source.type,
                source.official,
                source.language,
                source.url,
                source.retrievedOn,
                source.extent,
                source.sha256,
                source.gaps,
                catalog.count(Filter.SOURCE, source.id));
    }
}
