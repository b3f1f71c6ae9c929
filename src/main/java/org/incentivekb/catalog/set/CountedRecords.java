package org.incentivekb.catalog.set;

import org.incentivekb.catalog.Query;

/** The records that values are counted over, with the question that they answer: the same for the same data set. */
public final class CountedRecords {

    private final Query query;
    private final RecordSet records;
    private int[] members;

    public CountedRecords(Query query, RecordSet records) {
        this.query = query;
        this.records = records;
    }

    public Query query() {
        return query;
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
