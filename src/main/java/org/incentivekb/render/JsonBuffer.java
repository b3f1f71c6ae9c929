package org.incentivekb.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Arrays;
import org.incentivekb.catalog.Catalog;

/** JSON in UTF-8 while it is put together: text, and what is rendered already, one after the other. */
public final class JsonBuffer {

    private byte[] bytes;
    private int length;

    /** @param expected how many bytes there will be; a good guess saves copying */
    public JsonBuffer(int expected) {
        bytes = new byte[expected];
    }

    public JsonBuffer append(byte[] more) {
        int at = room(more.length);
        System.arraycopy(more, 0, bytes, at, more.length);
        return this;
    }

    /** Appends text as it stands: it is JSON. */
    public JsonBuffer append(String json) {
        return append(json.getBytes(UTF_8));
    }

    public JsonBuffer append(char ascii) {
        int at = room(1);
        bytes[at] = (byte) ascii;
        return this;
    }

    /** @param number not negative */
    public JsonBuffer append(int number) {
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        int at = room(digits) + digits;
        for (int rest = number; digits > 0; digits--, rest /= 10) {
            bytes[--at] = (byte) ('0' + rest % 10);
        }
        return this;
    }

    /** Appends any text as a JSON string, in quotes. */
    public JsonBuffer appendString(String text) {
        return append('"')
                .append(JsonStringEncoder.getInstance().quoteAsUTF8(text))
                .append('"');
    }

    /** Appends a record as it stands in a list, but for its closing brace. */
    public JsonBuffer appendItem(Catalog catalog, int record) {
        int at = room(catalog.itemLength(record));
        catalog.copyItem(record, bytes, at);
        return this;
    }

    /** Takes back a comma after which nothing came. */
    public JsonBuffer dropComma() {
        if (length > 0 && bytes[length - 1] == ',') {
            length--;
        }
        return this;
    }

    /** All of it; nothing can be appended afterwards. */
    public byte[] all() {
        return bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Makes room and says where it begins. */
    private int room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
        length += more;
        return length - more;
    }
}
