package org.incentivekb.render;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.incentivekb.model.vocabulary.Text;

/** Reads again what was rendered, for the few that need more of it than its bytes. */
public final class RenderedJson {

    /** Numbers as they are: 12345678.9 would be 1.23456789E7 as a double. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RenderedJson() {}

    public static JsonNode read(byte[] rendered) {
        try {
            return JSON.readTree(rendered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text in both languages; null where there is none. */
    public static Text text(JsonNode text) {
        return text.isObject()
                ? new Text(text.path("zh").asText(), text.path("en").asText())
                : null;
    }
}
