package org.incentivekb.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.model.Figure;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of figures is the same as one cut out of all of them. */
class FigureIndexTest {

    private static final int RECORDS = 60;
    private static final Random RANDOM = new Random(20261126);
    private static final List<List<Figure>> FIGURES = IntStream.range(0, RECORDS)
            .mapToObj(record -> IntStream.range(0, RANDOM.nextInt(4))
                    .mapToObj(position -> figure())
                    .toList())
            .toList();
    private static final FigureIndex INDEX = index();

    private static Figure figure() {
        var figure = new Figure();
        figure.of = List.of(Measure.AWARD, Measure.AWARD_SHARE, Measure.COMPUTING_POWER)
                .get(RANDOM.nextInt(3));
        figure.nature = Nature.values()[RANDOM.nextInt(2)];
        return figure;
    }

    private static FigureIndex index() {
        var ids = IntStream.range(0, RECORDS).mapToObj("%03d"::formatted).toList();
        var ordinals = new Ordinals(ids, Collections.nCopies(RECORDS, "100000"), List.of("100000"));
        return new FigureIndex(FIGURES.stream().map(FigureIndex::kinds).toList(), ordinals);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50, 200})
    void pagesTogetherAreAllFiguresOnce(int size) {
        var records = IntStream.range(0, RECORDS).toArray();
        for (var filter : List.of(
                new FigureFilter(Set.of(), Set.of()),
                new FigureFilter(Set.of(Measure.AWARD), Set.of()),
                new FigureFilter(Set.of(Measure.AWARD_SHARE, Measure.COMPUTING_POWER), Set.of(Nature.values()[1])),
                new FigureFilter(Set.of(), Set.of(Nature.values()[0])))) {
            var all = wanted(records, filter);
            var paged = new ArrayList<Figure>();
            for (long offset = 0; offset < all.size() + 2L * size; offset += size) {
                var page = INDEX.page(records, filter, offset, size);
                assertThat(page.total()).isEqualTo(all.size());
                wanted(page.records(), filter).stream()
                        .skip(page.skipped())
                        .limit(size)
                        .forEach(paged::add);
            }
            assertThat(paged).isEqualTo(all);
        }
    }

    @Test
    void aPageAfterTheLastIsEmpty() {
        var page = INDEX.page(new int[] {1, 2, 3}, new FigureFilter(Set.of(), Set.of()), Integer.MAX_VALUE, 20);
        assertThat(page.records()).isEmpty();
        assertThat(INDEX.page(new int[0], new FigureFilter(Set.of(), Set.of()), 0, 20)
                        .total())
                .isZero();
    }

    private static List<Figure> wanted(int[] records, FigureFilter filter) {
        return Arrays.stream(records)
                .mapToObj(FIGURES::get)
                .flatMap(List::stream)
                .filter(figure -> filter.matches(figure.of, figure.nature))
                .toList();
    }
}
