package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incentivekb.catalog.set.BoundedCache;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.model.Call;
import org.incentivekb.model.PartialDate;

/** The calls of all records. Which are open on a day is looked up one by one: few records have any, and few days are asked for. */
final class OpenCalls {

    /** Bytes of the sets that are kept. */
    private static final long KEPT = 4 << 20;

    private final List<Call> calls = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Ordinals ordinals;
    private final BoundedCache<PartialDate, RecordSet> byDay =
            new BoundedCache<>(KEPT, (day, set) -> 100 + set.bytes());

    /** @param ofRecord the calls of records, by the number under which they came */
    OpenCalls(Map<Integer, List<Call>> ofRecord, Ordinals ordinals) {
        this.ordinals = ordinals;
        ofRecord.forEach((record, all) -> all.forEach(call -> {
            calls.add(call);
            numbers.add(record);
        }));
    }

    /** The records that have a call which is open on the day. */
    RecordSet openOn(PartialDate day) {
        var known = byDay.get(day);
        if (known == null) {
            known = look(day);
            byDay.put(day, known);
        }
        return known;
    }

    private RecordSet look(PartialDate day) {
        var open = new int[calls.size()];
        int size = 0;
        for (int i = 0; i < open.length; i++) {
            if (calls.get(i).isOpenOn(day) && (size == 0 || open[size - 1] != numbers.get(i))) {
                open[size++] = numbers.get(i);
            }
        }
        return ordinals.set(open, size);
    }
}
