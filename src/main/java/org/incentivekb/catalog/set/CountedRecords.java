package org.incentivekb.catalog.set;

/** The records that values are counted over. */
public final class CountedRecords {

    private final RecordSet records;
    private int[] members;

    public CountedRecords(RecordSet records) {
        this.records = records;
    }

    public RecordSet records() {
        return records;
    }

    /** Listed once, however many columns look at them. */
    int[] members() {
        if (members == null) {
            members = records.members();
        }
        return members;
    }
}
