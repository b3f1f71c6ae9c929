package org.incentivekb.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file leaves piece by piece, as its reader takes it. */
class FileStreamTest {

    private static final int RECORDS = 20_000;
    private static final int GREATEST_PIECE = 64 * 1024;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void recordsAreRenderedOnDemand() {
        for (var file : List.of(ndjson(), csv())) {
            made.set(0);
            assertThat(file.hasNext()).isTrue();
            assertThat(made).hasValue(0);
            assertThat(file.next()).hasSizeLessThan(GREATEST_PIECE);
            int first = made.get();
            assertThat(first).isPositive().isLessThan(RECORDS / 20);
            assertThat(file.next()).hasSizeLessThan(GREATEST_PIECE);
            assertThat(made.get()).isGreaterThan(first).isLessThan(RECORDS / 10);
        }
    }

    @Test
    void thePiecesTogetherAreTheWholeList() {
        var rows = CsvFile.rows(read(csv()));
        assertThat(rows).hasSize(RECORDS + 1);
        assertThat(rows.get(0)).containsExactly("code", "nameZh");
        assertThat(rows.get(RECORDS)).containsExactly(String.valueOf(RECORDS - 1), "区".repeat(100));
        assertThat(read(ndjson()).lines()).hasSize(RECORDS).doesNotHaveDuplicates();
    }

    @Test
    void compressedTheyAreTheSame() throws IOException {
        for (var records : List.of(0, 1, RECORDS)) {
            var compressed = new ByteArrayOutputStream();
            new GzipPieces(FileStream.ndjson(() ->
                            IntStream.range(0, records).mapToObj(this::record).iterator()))
                    .forEachRemaining(compressed::writeBytes);
            try (var plain = new GZIPInputStream(new ByteArrayInputStream(compressed.toByteArray()))) {
                assertThat(new String(plain.readAllBytes(), UTF_8).lines()).hasSize(records);
            }
        }
    }

    @Test
    void aListOfNoneIsAHeaderAlone() {
        var none =
                csv(CsvColumns.REGIONS, List.of("code"), () -> List.<byte[]>of().iterator());
        assertThat(read(none)).isEqualTo("code\r\n");
        assertThat(read(FileStream.ndjson(() -> List.<byte[]>of().iterator()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678.9", "200000000", "9007199254740993.5", "0.05"})
    void aNumberIsWrittenAsItIs(String number) {
        var record = ("{\"amount\":{\"value\":" + number + "}}").getBytes(UTF_8);
        var file = csv(
                CsvColumns.INCENTIVES, List.of("amount"), () -> List.of(record).iterator());
        assertThat(read(file)).isEqualTo("amount\r\n" + number + "\r\n");
    }

    private FileStream ndjson() {
        return FileStream.ndjson(
                () -> IntStream.range(0, RECORDS).mapToObj(this::record).iterator());
    }

    private FileStream csv() {
        return csv(CsvColumns.REGIONS, List.of("code", "nameZh"), () -> IntStream.range(0, RECORDS)
                .mapToObj(this::record)
                .iterator());
    }

    private static FileStream csv(CsvColumns table, List<String> columns, Supplier<Iterator<byte[]>> records) {
        return FileStream.csv(records, columns, record -> table.row(columns, record, null), false);
    }

    private byte[] record(int number) {
        made.incrementAndGet();
        return "{\"code\":\"%d\",\"name\":{\"zh\":\"%s\",\"en\":\"Region\"}}"
                .formatted(number, "区".repeat(100))
                .getBytes(UTF_8);
    }

    private static String read(FileStream file) {
        var read = new ByteArrayOutputStream();
        file.forEachRemaining(read::writeBytes);
        return read.toString(UTF_8);
    }
}
