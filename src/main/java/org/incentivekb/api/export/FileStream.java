package org.incentivekb.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.incentivekb.Limits;

/**
 * A whole list as a file, NDJSON or CSV, in pieces. Each is made when it is asked for, so that a list of any length costs little
 * memory; a file of no records has one piece as well.
 */
final class FileStream implements Iterator<byte[]> {

    /** Numbers as they are: 12345678.9 would be 1.23456789E7 as a double. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Supplier<Iterator<byte[]>> source;
    private final CsvColumns table;
    private final List<String> columns;
    private final byte[] opening;
    private Iterator<byte[]> records;

    private FileStream(Supplier<Iterator<byte[]>> source, CsvColumns table, List<String> columns, String opening) {
        this.source = source;
        this.table = table;
        this.columns = columns;
        this.opening = opening.getBytes(UTF_8);
    }

    /** @param records the JSON of each record; looked up with the first piece */
    static FileStream ndjson(Supplier<Iterator<byte[]>> records) {
        return new FileStream(records, null, List.of(), "");
    }

    /**
     * @param records the JSON of each record; looked up with the first piece
     * @param columns of the table, those wanted, in their order
     */
    static FileStream csv(
            Supplier<Iterator<byte[]>> records, CsvColumns table, List<String> columns, boolean byteOrderMark) {
        return new FileStream(
                records, table, columns, (byteOrderMark ? CsvRow.BYTE_ORDER_MARK : "") + CsvRow.row(columns));
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
            if (table == null) {
                piece.writeBytes(record);
                piece.write('\n');
            } else {
                piece.writeBytes(row(record));
            }
        }
        return piece.toByteArray();
    }

    private byte[] row(byte[] record) {
        try {
            var json = JSON.readTree(record);
            return CsvRow.row(columns.stream()
                            .map(column -> table.cell(column, json))
                            .toList())
                    .getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
