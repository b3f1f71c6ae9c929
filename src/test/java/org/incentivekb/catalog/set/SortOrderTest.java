package org.incentivekb.catalog.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Pages of any set in any order against a plain sort. */
class SortOrderTest {

    @RepeatedTest(300)
    void aPageIsThatOfThePlainSort(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int records = 1 + random.nextInt(2000);
        var values = new Integer[records];
        Arrays.setAll(values, i -> random.nextInt(10) < 3 ? null : random.nextInt(1 + records / 4));
        var idRanks = shuffled(records, random);
        var ranked = new SortedColumn<>(values, Comparator.<Integer>naturalOrder(), idRanks);
        boolean descending = random.nextBoolean();
        var members = random.ints(random.nextInt(records + 1), 0, records)
                .sorted()
                .distinct()
                .toArray();
        var set = RecordSet.of(members, members.length, records);
        int size = 1 + random.nextInt(40);
        long offset = random.nextInt(3) == 0 ? 0 : random.nextInt(records + 10);

        Comparator<Integer> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        var expected = Arrays.stream(members)
                .boxed()
                .sorted(Comparator.comparing((Integer record) -> values[record], Comparator.nullsLast(direction))
                        .thenComparing(record -> idRanks[record]))
                .skip(offset)
                .limit(size)
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(ranked.order(descending).page(set, offset, size, 0)).isEqualTo(expected);
        assertThat(set.members()).as("the set is as it was").isEqualTo(members);
    }

    @RepeatedTest(100)
    void recordsAreFoundByTheirValue(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int records = 1 + random.nextInt(500);
        var values = new Integer[records];
        Arrays.setAll(values, i -> random.nextInt(4) == 0 ? null : random.nextInt(20));
        var ranked = new SortedColumn<>(values, Comparator.<Integer>naturalOrder(), shuffled(records, random));
        int least = random.nextInt(20);
        assertThat(ranked.where(value -> value >= least).members())
                .isEqualTo(IntStream.range(0, records)
                        .filter(record -> values[record] != null && values[record] >= least)
                        .toArray());
        assertThat(ranked.absent().members())
                .isEqualTo(IntStream.range(0, records)
                        .filter(record -> values[record] == null)
                        .toArray());
    }

    @Test
    void aPageAfterTheLastIsEmptyHoweverFar() {
        var order = new SortOrder(new int[] {3, 1, 2}, new int[] {0, 1, 2});
        var all = new RunSet(0, 3);
        assertThat(order.page(all, 0, 2, 0)).containsExactly(1, 2);
        assertThat(order.page(all, 2, 2, 0)).containsExactly(0);
        assertThat(order.page(all, 3, 2, 0)).isEmpty();
        assertThat(order.page(all, 2_000_000_000L * 200, 200, 0)).isEmpty();
    }

    private static int[] shuffled(int size, Random random) {
        var shuffled = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = shuffled[i];
            shuffled[i] = shuffled[j];
            shuffled[j] = swapped;
        }
        return shuffled;
    }
}
