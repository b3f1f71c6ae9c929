package org.incentivekb.api.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * What is shown of a record, cut out of its JSON: bytes are found and copied, no object is mapped.
 *
 * @param title its title, JSON
 * @param amount its amount, JSON
 */
record ShownIncentive(byte[] title, byte[] amount) {

    private static final JsonFactory JSON = new JsonFactory();

    /** @param record the JSON of a record that states an amount, whole */
    static ShownIncentive of(byte[] record) {
        try (var parser = JSON.createParser(record)) {
            var title = new byte[0];
            parser.nextToken();
            // Its title comes before its amount; what comes after that is not read.
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var field = parser.currentName();
                parser.nextToken();
                int from = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                if (field.equals("title") || field.equals("amount")) {
                    var value = Arrays.copyOfRange(
                            record, from, (int) parser.currentLocation().getByteOffset());
                    if (field.equals("amount")) {
                        return new ShownIncentive(title, value);
                    }
                    title = value;
                }
            }
            throw new IllegalArgumentException("A record without an amount");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
