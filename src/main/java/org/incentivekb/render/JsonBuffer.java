package org.incentivekb.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** An answer while it is put together: text and what is rendered already, one after the other. */
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

    public JsonBuffer append(String text) {
        return append(text.getBytes(UTF_8));
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

    /** All of them; nothing can be appended afterwards. */
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
