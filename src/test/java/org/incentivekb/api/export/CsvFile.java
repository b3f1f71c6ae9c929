package org.incentivekb.api.export;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV to the letter of RFC 4180: commas, CRLF, quotes doubled inside of quotes. Anything else is an error. */
public final class CsvFile {

    private final String text;
    private int at;

    private CsvFile(String text) {
        this.text = text;
    }

    /** The rows, each as its cells. */
    public static List<List<String>> rows(String text) {
        var file = new CsvFile(text);
        var rows = new ArrayList<List<String>>();
        while (file.at < text.length()) {
            rows.add(file.row());
        }
        return rows;
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        do {
            cells.add(next() == '"' ? quoted() : plain());
        } while (take(','));
        if (!take('\r') || !take('\n')) {
            throw wrong("a comma or CRLF");
        }
        return cells;
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (true) {
            if (at == text.length()) {
                throw wrong("a closing quote");
            }
            char c = text.charAt(at++);
            if (c == '"' && !take('"')) {
                return cell.toString();
            }
            cell.append(c);
        }
    }

    private String plain() {
        int from = at;
        while (next() != ',' && next() != '\r') {
            if (next() == '\n' || next() == '"' || next() == 0) {
                throw wrong("no such sign outside of quotes");
            }
            at++;
        }
        return text.substring(from, at);
    }

    private boolean take(char c) {
        boolean isThere = next() == c;
        at += isThere ? 1 : 0;
        return isThere;
    }

    /** 0 at the end. */
    private char next() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private AssertionError wrong(String expected) {
        return new AssertionError("expected " + expected + " at " + at + " of " + text);
    }
}
