package org.incentivekb.api.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes rows of CSV (RFC 4180) that a spreadsheet takes for text and numbers, never for formulas. */
final class CsvRow {

    /** Tells Excel that the file is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A cell that begins with one of these may be taken for a formula; Excel takes the full-width ones too. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final Pattern QUOTED = Pattern.compile("[,\"\r\n]");

    private CsvRow() {}

    static String row(List<String> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
