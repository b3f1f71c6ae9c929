package org.incentivekb.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of CSV, by RFC 4180 and without danger in a spreadsheet. */
class CsvRowTest {

    @Test
    void aRowEndsWithCarriageReturnAndLineFeed() {
        assertThat(CsvRow.row(List.of("id", "永川区", "", "2.5"))).isEqualTo("id,永川区,,2.5\r\n");
    }

    @Test
    void whatWouldEndACellIsQuoted() {
        assertThat(CsvRow.row(List.of("a,b", "say \"ah\"", "one\ntwo", "one\rtwo", "\"", ",")))
                .isEqualTo("\"a,b\",\"say \"\"ah\"\"\",\"one\ntwo\",\"one\rtwo\",\"\"\"\",\",\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a,b", "\"\"", "one\r\ntwo", "a;b", " a ", "“永川”", "a'b", "1-2", "a=b", "𠮷", "a\tb"})
    void whatIsWrittenIsReadAgain(String text) {
        assertThat(CsvFile.rows(CsvRow.row(List.of("first", text, "last"))))
                .containsExactly(List.of("first", text, "last"));
    }

    /** What a spreadsheet would take for a formula (OWASP, CSV injection) is led by an apostrophe, which makes it text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+2",
                "=HYPERLINK(\"http://example.org\",\"click\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "="
            })
    void noCellIsAFormula(String text) {
        assertThat(CsvFile.rows(CsvRow.row(List.of(text)))).containsExactly(List.of("'" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "1-1", " =", "'=1", "200000000", "2021-09-16", "~"})
    void whatIsNoFormulaStaysAsItIs(String text) {
        assertThat(CsvFile.rows(CsvRow.row(List.of(text)))).containsExactly(List.of(text));
    }
}
