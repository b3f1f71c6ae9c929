package org.incentivekb.catalog;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.model.Figure;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;

/**
 * What the figures of each record count and of which nature they are, so that figures are counted and paged without a look into a
 * record: two bytes a figure and four a record. The work is a step for each record that matches and each of its figures.
 */
final class FigureIndex {

    private static final Measure[] MEASURES = Measure.values();
    private static final Nature[] NATURES = Nature.values();

    /** For each record the place of its first figure among all; after the last, how many there are. */
    private final int[] starts;

    /** Of each figure. */
    private final short[] kinds;

    /** @param figures the kinds of each record's figures, by the number under which it came */
    FigureIndex(List<short[]> figures, Ordinals ordinals) {
        var ofRecords = ordinals.array(figures, new short[ordinals.size()][]);
        starts = new int[ofRecords.length + 1];
        for (int record = 0; record < ofRecords.length; record++) {
            starts[record + 1] = starts[record] + ofRecords[record].length;
        }
        kinds = new short[starts[ofRecords.length]];
        for (int record = 0; record < ofRecords.length; record++) {
            System.arraycopy(ofRecords[record], 0, kinds, starts[record], ofRecords[record].length);
        }
    }

    /** What is kept of the figures of a record. */
    static short[] kinds(List<Figure> figures) {
        var kinds = new short[figures.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (short) kind(figures.get(i).of, figures.get(i).nature);
        }
        return kinds;
    }

    private static int kind(Measure measure, Nature nature) {
        return measure.ordinal() * NATURES.length + nature.ordinal();
    }

    /**
     * Where a page of figures stands.
     *
     * @param records all that match, in their order
     * @param offset figures on the pages before
     * @param size figures on a page
     */
    FigurePage page(int[] records, FigureFilter filter, long offset, int size) {
        var wanted = wanted(filter);
        var onPage = new int[Math.min(size, records.length)];
        int listed = 0;
        int skipped = 0;
        int total = 0;
        for (int record : records) {
            int count = count(record, wanted);
            if (count > 0 && total + count > offset && total < offset + size) {
                skipped = listed == 0 ? (int) Math.max(0, offset - total) : skipped;
                onPage[listed++] = record;
            }
            total += count;
        }
        return new FigurePage(total, Arrays.copyOf(onPage, listed), skipped);
    }

    private int count(int record, BitSet wanted) {
        int count = 0;
        for (int i = starts[record]; i < starts[record + 1]; i++) {
            count += wanted.get(kinds[i]) ? 1 : 0;
        }
        return count;
    }

    private static BitSet wanted(FigureFilter filter) {
        var wanted = new BitSet(MEASURES.length * NATURES.length);
        for (var measure : MEASURES) {
            for (var nature : NATURES) {
                wanted.set(kind(measure, nature), filter.matches(measure, nature));
            }
        }
        return wanted;
    }
}
