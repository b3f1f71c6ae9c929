package org.incentivekb.catalog;

/** The records that values are counted over, with the question that they answer: the same for the same data set. */
final class Base {

    private final Query query;
    private final RecordSet records;
    private int[] members;

    Base(Query query, RecordSet records) {
        this.query = query;
        this.records = records;
    }

    Query query() {
        return query;
    }

    RecordSet records() {
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
