package org.incentivekb.catalog.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Sets of every form against {@link BitSet}. */
class RecordSetTest {

    /** A set and what it must hold. */
    private record Sample(RecordSet set, BitSet members) {}

    @RepeatedTest(300)
    void unionAndIntersectionAreThoseOfBitSets(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int records = new int[] {1, 63, 64, 65, 125, 1000, 4096}[random.nextInt(7)];
        var samples = new ArrayList<Sample>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            samples.add(sample(records, random));
        }
        var sets = samples.stream().map(Sample::set).toList();
        samples.forEach(sample -> same(sample.set, sample.members, records));
        same(RecordSet.union(sets, records), fold(samples, BitSet::or), records);
        same(RecordSet.intersection(sets), fold(samples, BitSet::and), records);
        // and none of the operands has changed
        samples.forEach(sample -> same(sample.set, sample.members, records));
    }

    @RepeatedTest(50)
    void resultsCanBeCombinedFurther(RepetitionInfo repetition) {
        var random = new Random(1000L + repetition.getCurrentRepetition());
        int records = 700;
        var a = sample(records, random);
        var b = sample(records, random);
        var c = sample(records, random);
        var both = RecordSet.intersection(List.of(a.set, b.set));
        var expected = fold(List.of(a, b), BitSet::and);
        same(
                RecordSet.union(List.of(both, c.set), records),
                fold(List.of(new Sample(both, expected), c), BitSet::or),
                records);
        same(
                RecordSet.intersection(List.of(both, c.set)),
                fold(List.of(new Sample(both, expected), c), BitSet::and),
                records);
    }

    @Test
    void choosesTheSmallestContainer() {
        var few = new int[] {3, 64, 90};
        assertThat(RecordSet.of(few, 3, 1000)).isInstanceOf(SparseSet.class);
        assertThat(RecordSet.of(few, 3, 96)).isInstanceOf(DenseSet.class);
    }

    private static Sample sample(int records, Random random) {
        var members = new BitSet(records);
        switch (random.nextInt(3)) {
            case 0 -> {
                int from = random.nextInt(records);
                int to = from + random.nextInt(records - from + 1);
                members.set(from, to);
                return new Sample(new RunSet(from, to), members);
            }
            case 1 -> random.ints(random.nextInt(1 + records / 40), 0, records).forEach(members::set);
            default -> random.ints(random.nextInt(2 * records), 0, records).forEach(members::set);
        }
        var list = members.stream().toArray();
        return new Sample(RecordSet.of(list, list.length, records), members);
    }

    private static BitSet fold(List<Sample> samples, BiConsumer<BitSet, BitSet> operation) {
        var result = (BitSet) samples.get(0).members.clone();
        samples.forEach(sample -> operation.accept(result, sample.members));
        return result;
    }

    private static void same(RecordSet set, BitSet expected, int records) {
        assertThat(set.members()).isEqualTo(expected.stream().toArray());
        assertThat(set.cardinality()).isEqualTo(expected.cardinality());
        for (int record = 0; record < records; record++) {
            if (set.contains(record) != expected.get(record)) {
                throw new AssertionError(record + " in " + set + " should be " + expected.get(record));
            }
        }
    }
}
