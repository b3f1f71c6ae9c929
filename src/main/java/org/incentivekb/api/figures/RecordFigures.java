package org.incentivekb.api.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.incentivekb.catalog.FigureFilter;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;

/** The figures of one record, cut out of its JSON: bytes are found and copied, no object is mapped. */
public final class RecordFigures {

    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] record;
    private final FigureFilter filter;
    private final JsonParser parser;
    private final List<byte[]> items = new ArrayList<>();

    private RecordFigures(byte[] record, FigureFilter filter) throws IOException {
        this.record = record;
        this.filter = filter;
        this.parser = JSON.createParser(record);
    }

    /**
     * Each figure that is wanted as an item of the list, in their order.
     *
     * @param record the JSON of a record, whole
     */
    public static List<byte[]> of(byte[] record, FigureFilter filter) {
        try {
            var figures = new RecordFigures(record, filter);
            figures.read();
            return figures.items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id and the title of a record come before its figures. */
    private void read() throws IOException {
        var id = "";
        var title = new byte[0];
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "id" -> id = parser.getText();
                case "title" -> title = skipped();
                case "figures" -> {
                    cut(id, title);
                    return;
                }
                default -> parser.skipChildren();
            }
        }
    }

    /** The bytes of the value that the parser stands on, which it passes. */
    private byte[] skipped() throws IOException {
        int from = begin();
        parser.skipChildren();
        return Arrays.copyOfRange(record, from, end());
    }

    private int begin() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private int end() {
        return (int) parser.currentLocation().getByteOffset();
    }

    private void cut(String id, byte[] title) throws IOException {
        for (int position = 1; parser.nextToken() == JsonToken.START_OBJECT; position++) {
            int from = begin();
            Measure measure = null;
            Nature nature = null;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "of" -> measure = code(Measure.class);
                    case "nature" -> nature = code(Nature.class);
                    default -> parser.skipChildren();
                }
            }
            if (filter.matches(measure, nature)) {
                var item = new ByteArrayOutputStream(end() - from + title.length + 100);
                item.writeBytes(("{\"incentive\":{\"id\":\"" + id + "\",\"title\":").getBytes(UTF_8));
                item.writeBytes(title);
                item.writeBytes(("},\"position\":" + position + ",").getBytes(UTF_8));
                item.write(record, from + 1, end() - from - 1);
                items.add(item.toByteArray());
            }
        }
    }

    private <E extends Enum<E> & Code> E code(Class<E> vocabulary) throws IOException {
        return Code.of(vocabulary, parser.getText()).orElseThrow();
    }
}
