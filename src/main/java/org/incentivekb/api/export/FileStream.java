package org.incentivekb.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.incentivekb.Limits;
import org.incentivekb.render.RenderedJson;

/**
 * A whole list as a file, NDJSON or CSV, in pieces. Each is made when it is asked for, so that a list of any length costs little
 * memory; a file of no records has one piece as well.
 */
final class FileStream implements Iterator<byte[]> {

    private final Supplier<Iterator<byte[]>> source;
    private final Function<JsonNode, List<String>> cells;
    private final byte[] opening;
    private Iterator<byte[]> records;

    /** @param cells of the row that a record is; null where its JSON is the line */
    private FileStream(Supplier<Iterator<byte[]>> source, Function<JsonNode, List<String>> cells, String opening) {
        this.source = source;
        this.cells = cells;
        this.opening = opening.getBytes(UTF_8);
    }

    /** @param records the JSON of each record; looked up with the first piece */
    static FileStream ndjson(Supplier<Iterator<byte[]>> records) {
        return new FileStream(records, null, "");
    }

    /**
     * @param records the JSON of each record; looked up with the first piece
     * @param columns the names of those wanted, in their order
     * @param cells what stands in them
     */
    static FileStream csv(
            Supplier<Iterator<byte[]>> records,
            List<String> columns,
            Function<JsonNode, List<String>> cells,
            boolean byteOrderMark) {
        return new FileStream(records, cells, (byteOrderMark ? CsvRow.BYTE_ORDER_MARK : "") + CsvRow.row(columns));
    }

    @Override
    public boolean hasNext() {
        return records == null || records.hasNext();
    }

    @Override
    public byte[] next() {
        var piece = new ByteArrayOutputStream(Limits.FILE_PIECE_BYTES + 4096);
        if (records == null) {
            piece.writeBytes(opening);
            records = source.get();
        }
        while (piece.size() < Limits.FILE_PIECE_BYTES && records.hasNext()) {
            var record = records.next();
            if (cells == null) {
                piece.writeBytes(record);
                piece.write('\n');
            } else {
                piece.writeBytes(
                        CsvRow.row(cells.apply(RenderedJson.read(record))).getBytes(UTF_8));
            }
        }
        return piece.toByteArray();
    }
}
