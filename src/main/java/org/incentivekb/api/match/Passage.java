package org.incentivekb.api.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.incentivekb.catalog.Catalog;

/**
 * Where something is written.
 *
 * @param text the source's own characters; null where none are quoted
 * @param link null where the source has no address
 */
record Passage(String text, String source, int paragraph, String link) {

    /** Of a figure or criterion; {@code otherwise} is the figure whose passage counts where a criterion of it names none. */
    static Passage of(JsonNode quoted, JsonNode otherwise) {
        var from = quoted.has("source") ? quoted : otherwise;
        var worded = quoted.has("text") ? quoted : otherwise;
        return new Passage(
                worded.path("text").asText(null),
                from.path("source").asText(),
                (quoted.has("paragraph") ? quoted : otherwise).path("paragraph").asInt(),
                worded.path("link").asText(null));
    }

    /** Of what a record says as a whole: the first passage that it rests on. */
    static Passage of(JsonNode record, Catalog catalog) {
        var evidence = record.path("evidence").path(0);
        var source = evidence.path("source").asText();
        return new Passage(
                null,
                source,
                evidence.path("paragraphs").path(0).asInt(),
                catalog.sources().get(source).link(null));
    }

    void putInto(ObjectNode json) {
        if (text != null) {
            json.put("text", text);
        }
        json.put("source", source).put("paragraph", paragraph);
        if (link != null) {
            json.put("link", link);
        }
    }
}
