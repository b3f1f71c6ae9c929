package org.incentivekb.api.parameter;

/** What the list of changes takes besides the filters of lists. */
public enum ChangeParameter implements Parameter.Tabled {
    SINCE(
            "since",
            ValueType.SINCE,
            "Changes after this version of the data set (16 hexadecimal digits; of one that came more than once, the last time), or of"
                    + " versions loaded on or after this day (ISO 8601, or `today`). Left out, all that are known: since `knownSince`.",
            "2026-11-01"),
    FORMAT(
            "format",
            ValueType.format(Format.OF_CHANGES),
            "What the Accept header says, for those who cannot set it: `json`, or `atom` for a feed of the same changes. Left out, and without"
                    + " such a header, it is `json`.",
            "atom");

    private final Row row;

    ChangeParameter(String code, ValueType type, String meaning, String example) {
        row = new Row(code, type, meaning, example);
    }

    /** It chooses changes, and no records. */
    @Override
    public boolean isFilter() {
        return false;
    }

    @Override
    public Row row() {
        return row;
    }
}
