package org.incentivekb.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.mutiny.Multi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.incentivekb.Limits;

/**
 * A whole list as a file, NDJSON or CSV. It leaves in pieces, each made when the one before has been taken, so that a list of any
 * length costs little memory and no thread waits for a slow reader.
 */
final class FileStream implements Iterator<byte[]> {

    /** Numbers as they are: 12345678.9 would be 1.23456789E7 as a double. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Iterator<byte[]> records;
    private final CsvColumns table;
    private final List<String> columns;
    private byte[] opening;

    private FileStream(Iterator<byte[]> records, CsvColumns table, List<String> columns, String opening) {
        this.records = records;
        this.table = table;
        this.columns = columns;
        this.opening = opening.getBytes(UTF_8);
    }

    /** @param records the JSON of each record */
    static Multi<byte[]> ndjson(Iterator<byte[]> records) {
        // A file of no records has no line either.
        return pieces(new FileStream(records, null, List.of(), "")).select().where(piece -> piece.length > 0);
    }

    /**
     * @param records the JSON of each record
     * @param columns of the table, those wanted, in their order
     */
    static Multi<byte[]> csv(Iterator<byte[]> records, CsvColumns table, List<String> columns, boolean byteOrderMark) {
        return pieces(new FileStream(
                records, table, columns, (byteOrderMark ? CsvRow.BYTE_ORDER_MARK : "") + CsvRow.row(columns)));
    }

    private static Multi<byte[]> pieces(FileStream export) {
        return Multi.createFrom().iterable(() -> export);
    }

    @Override
    public boolean hasNext() {
        return opening != null || records.hasNext();
    }

    @Override
    public byte[] next() {
        var piece = new ByteArrayOutputStream(Limits.FILE_PIECE_BYTES + 4096);
        if (opening != null) {
            piece.writeBytes(opening);
            opening = null;
        }
        while (piece.size() < Limits.FILE_PIECE_BYTES && records.hasNext()) {
            var record = records.next();
            if (table == null) {
                // The framework ends each piece of NDJSON with a line break of its own.
                if (piece.size() > 0) {
                    piece.write('\n');
                }
                piece.writeBytes(record);
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
