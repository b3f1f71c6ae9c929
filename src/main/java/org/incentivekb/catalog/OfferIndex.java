package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.set.SortOrder;
import org.incentivekb.model.Amount;
import org.incentivekb.model.vocabulary.Form;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Support;

/**
 * Counts records by what they help with and what they are, and finds the greatest amounts among them. Kept are 13 bytes a record: its kind, a
 * bit for each support, and its amount with what it means by number, since many state the same. A count is one step for each record and each of its supports:
 * all cells cost less than an intersection for each would.
 */
final class OfferIndex {

    private static final Kind[] KINDS = Kind.values();
    private static final Support[] SUPPORTS = Support.values();

    /** After the supports: the records that say none. */
    private static final int NO_SUPPORT = SUPPORTS.length;

    private static final int CELLS = (NO_SUPPORT + 1) * KINDS.length;

    private final RenderedRecords rendered;
    private final byte[] kinds;
    private final long[] supports;

    /** Of each record the number of its amount; -1 where it states none. */
    private final int[] amountOf;

    private final List<Amount> amounts;

    private final RecordSet inProgress;

    private final List<Yardstick> yardsticks;

    /** Of each amount the number of what it is measured by. */
    private final int[] yardstickOf;

    /** Of each yardstick the order of amounts in its currency. */
    private final List<SortOrder> greatestFirst;

    /** @param ofRecords their amounts, null where one states none */
    OfferIndex(Index index, RenderedRecords rendered, Amount[] ofRecords) {
        this.rendered = rendered;
        kinds = new byte[ofRecords.length];
        for (var kind : KINDS) {
            for (int record : index.set(Filter.KIND, kind.code()).members()) {
                kinds[record] = (byte) kind.ordinal();
            }
        }
        supports = new long[ofRecords.length];
        for (var support : SUPPORTS) {
            add(index.set(Filter.SUPPORT, support.code()), support.ordinal());
        }
        add(index.set(Filter.SUPPORT, Filter.NONE), NO_SUPPORT);
        inProgress = index.set(Filter.STATUS, Status.IN_PROGRESS.code());
        var forms = new Form[ofRecords.length];
        for (var form : Form.values()) {
            for (int record : index.set(Filter.FORM, form.code()).members()) {
                forms[record] = form;
            }
        }
        var numbers = new LinkedHashMap<Measured, Integer>();
        amountOf = IntStream.range(0, ofRecords.length)
                .map(record -> ofRecords[record] == null
                        ? -1
                        : numbers.computeIfAbsent(
                                Measured.of(ofRecords[record], forms[record]), first -> numbers.size()))
                .toArray();
        amounts = numbers.keySet().stream().map(Measured::amount).toList();
        var all = new LinkedHashMap<Yardstick, Integer>();
        yardstickOf = numbers.keySet().stream()
                .mapToInt(measured -> all.computeIfAbsent(measured.by, first -> all.size()))
                .toArray();
        yardsticks = List.copyOf(all.keySet());
        greatestFirst = yardsticks.stream()
                .map(yardstick -> index.amounts(yardstick.currency()).order(true))
                .toList();
    }

    private record Measured(Amount amount, Yardstick by) {

        static Measured of(Amount amount, Form form) {
            return new Measured(amount, Yardstick.of(amount, form));
        }
    }

    private void add(RecordSet set, int support) {
        for (int record : set.members()) {
            supports[record] |= 1L << support;
        }
    }

    /**
     * @param inForce those whose amounts count
     * @param planned those that are counted beside them
     */
    Offers of(RecordSet inForce, RecordSet planned) {
        var greatest = new int[CELLS][];
        var counts = counts(inForce, greatest);
        var unfinished = RecordSet.intersection(List.of(inForce, inProgress));
        var unfinishedCounts = counts(unfinished, null);
        var plans = counts(planned, null);
        var cells = new ArrayList<Offers.Cell>();
        for (int cell = 0; cell < CELLS; cell++) {
            if (counts[cell] + plans[cell] > 0) {
                int support = cell / KINDS.length;
                cells.add(new Offers.Cell(
                        support == NO_SUPPORT ? null : SUPPORTS[support],
                        KINDS[cell % KINDS.length],
                        counts[cell],
                        unfinishedCounts[cell],
                        plans[cell],
                        greatest[cell] == null ? List.of() : stated(greatest[cell])));
            }
        }
        return new Offers(inForce.cardinality(), unfinished.cardinality(), planned.cardinality(), cells);
    }

    /** @param greatest takes for each cell, by yardstick, one more than the record with the greatest amount; null where amounts do not count */
    private int[] counts(RecordSet records, int[][] greatest) {
        var counts = new int[CELLS];
        for (int record : records.members()) {
            for (long rest = supports[record]; rest != 0; rest &= rest - 1) {
                int cell = Long.numberOfTrailingZeros(rest) * KINDS.length + kinds[record];
                counts[cell]++;
                if (greatest != null && amountOf[record] >= 0) {
                    greatest[cell] = greatest[cell] == null ? new int[yardsticks.size()] : greatest[cell];
                    compete(record, yardstickOf[amountOf[record]], greatest[cell]);
                }
            }
        }
        return counts;
    }

    private void compete(int record, int by, int[] greatest) {
        var order = greatestFirst.get(by);
        if (greatest[by] == 0 || order.placeOf(record) < order.placeOf(greatest[by] - 1)) {
            greatest[by] = record + 1;
        }
    }

    private List<Offers.Stated> stated(int[] greatest) {
        var stated = new ArrayList<Offers.Stated>();
        for (int by = 0; by < greatest.length; by++) {
            if (greatest[by] > 0) {
                int record = greatest[by] - 1;
                stated.add(new Offers.Stated(yardsticks.get(by), rendered.id(record), amounts.get(amountOf[record])));
            }
        }
        return stated;
    }
}
