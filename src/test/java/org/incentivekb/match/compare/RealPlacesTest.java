package org.incentivekb.match.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Offers;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Support;
import org.incentivekb.seed.SeedFolders;
import org.incentivekb.seed.SeedReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regions of the knowledge base. */
class RealPlacesTest {

    private static final String DAY = "2026-11-01";

    private static List<DatasetEntity> entities;

    /** Without relations: of some records alone they lead to others that are not there. */
    @BeforeAll
    static void read() {
        entities = new ArrayList<>();
        var validator = Validation.buildDefaultValidatorFactory().getValidator();
        new SeedReader(SeedFolders.LIVE, validator, SeedReader.today()).read(entities::add);
        entities.forEach(entity -> {
            if (entity instanceof Incentive incentive) {
                incentive.relations = List.of();
            }
        });
    }

    /**
     * What the documents say, read by hand, of these records alone: so a further record changes nothing, be it of the same regions. A cell is how
     * many are in force, with the greatest amount where one is stated.
     */
    @ParameterizedTest(name = "{0}, {2} {3} → {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # Nanjing hands out 200万元 a company and year, Hangzhou 800万元
            320100 330100 | nanjing-intelligent-computing-subsidy hangzhou-computing-vouchers                      | computing_power | subsidy | 1 2000000, 1 8000000 | 330100
            # Chengdu counts 每家算力需求方, Hangzhou 單家企業
            510100 330100 | chengdu-computing-vouchers hangzhou-computing-vouchers                                 | computing_power | subsidy | 1 5000000, 1 8000000 | 计算口径不同
            # Tianhe invests 800万元 for a share, Huli gives 50万元
            440106 350206 | tianhe-game-rd-equity-support huli-animation-game-subsidy                              | r_and_d         | subsidy | 1 8000000, 1 500000  | 含义不同
            440106 350206 | tianhe-game-publication-number-support huli-animation-game-subsidy                     | publishing      | subsidy | 1 1000000, 1 500000  | 440106
            350206 420100 | wuhan-game-licence-fee-subsidy huli-animation-game-subsidy                             | publishing      | subsidy | 1 500000, 1 200000   | 350206
            # what Huli only plans offers nothing yet
            350206 440106 | huli-original-game-reward tianhe-game-rd-equity-support                                | r_and_d         | subsidy | 0, 1 8000000         | 其他地区当日没有这类有效内容，只有天河区有
            # of the city, for both its districts
            350206 350203 | xiamen-computing-subsidy                                                               | computing_power | subsidy | 1 1000000, 1 1000000 | 350206 350203
            350206 500118 | xiamen-computing-subsidy                                                               | computing_power | subsidy | 1 1000000, 0         | 其他地区当日没有这类有效内容，只有湖里区有
            # Huli 5000万元, Siming 4500万元
            350206 350203 | huli-software-revenue-reward siming-software-output-reward                             | growth          | subsidy | 1 50000000, 1 45000000 | 350206
            # the fund of the province is planned, that of the district is there
            460200 500118 | hainan-esports-fund yongchuan-digital-culture-fund                                     | capital         | fund    | 0, 1 200000000       | 其他地区当日没有这类有效内容，只有永川区有
            # euros and dollars
            FR US-NY      | france-video-game-tax-credit new-york-digital-gaming-media-production-credit           | production      | subsidy | 1 6000000, 1 1500000 | 币种不同
            """)
    void areSideBySide(String regions, String ids, String support, String kind, String cells, String outcome) {
        var named = Set.of(ids.split(" "));
        var some = entities.stream()
                .filter(entity -> !(entity instanceof Incentive incentive) || named.contains(incentive.id))
                .toList();
        assertThat(some.stream().filter(Incentive.class::isInstance)).hasSize(named.size());
        var comparison = compare(catalog(some), List.of(regions.split(" ")));
        var row = comparison.rows().stream()
                .filter(one -> one.support() == Code.of(Support.class, support).orElseThrow()
                        && one.kind() == Code.of(Kind.class, kind).orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(row.cells().stream()
                        .map(cell -> cell.inForce()
                                + (cell.best() == null
                                        ? ""
                                        : " " + cell.best().amount().value().toPlainString()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(cells);
        var ranking = row.ranking();
        var said = ranking.winner() != null
                ? ranking.winner()
                : ranking.incomparable() != null ? ranking.incomparable().zh() : String.join(" ", ranking.tied());
        assertThat(said).startsWith(outcome);
    }

    /** Whichever two are compared. */
    @Test
    void nobodyWinsByAnAmountThatDoesNotCompare() {
        var catalog = catalog(entities);
        var regions = entities.stream()
                .filter(Region.class::isInstance)
                .map(entity -> ((Region) entity).code)
                .toList();
        int won = 0;
        for (var one : regions) {
            for (var other : regions) {
                if (!one.equals(other)) {
                    var comparison = compare(catalog, List.of(one, other));
                    comparison.rows().forEach(RealPlacesTest::holds);
                    won += comparison.rows().stream()
                            .filter(row -> row.ranking().winner() != null)
                            .count();
                }
            }
        }
        assertThat(won).isPositive();
    }

    private static void holds(Comparison.Row row) {
        var ranking = row.ranking();
        var best = row.cells().stream()
                .map(Comparison.Cell::best)
                .filter(Objects::nonNull)
                .toList();
        int outcomes = (ranking.winner() == null ? 0 : 1)
                + (ranking.tied().isEmpty() ? 0 : 1)
                + (ranking.incomparable() == null ? 0 : 1);
        assertThat(outcomes).as("%s", row).isEqualTo(best.isEmpty() ? 0 : 1);
        if (ranking.incomparable() != null) {
            assertThat(ranking.incomparable().zh()).isNotBlank();
            assertThat(ranking.incomparable().en()).isNotBlank();
        }
        if (ranking.winner() != null || !ranking.tied().isEmpty()) {
            assertThat(row.cells())
                    .allSatisfy(cell -> assertThat(cell.inForce()).isPositive());
            boolean isOneRecord =
                    best.stream().map(Offers.Stated::id).distinct().count() == 1;
            assertThat(isOneRecord
                            || best.stream()
                                            .map(RealPlacesTest::measure)
                                            .distinct()
                                            .count()
                                    == 1)
                    .as("%s", row)
                    .isTrue();
            assertThat(best.stream().map(stated -> stated.amount().value()).distinct())
                    .as("%s", row)
                    .hasSize(ranking.winner() == null ? 1 : 2);
        }
    }

    private static String measure(Offers.Stated stated) {
        var amount = stated.amount();
        boolean isPool = amount.of() == Measure.FUND_SIZE;
        assertThat(isPool || amount.per() != null).isTrue();
        return amount.currency() + isPool + (amount.per() == null ? "" : new HashSet<>(amount.per()));
    }

    private static Comparison compare(Catalog catalog, List<String> regions) {
        return Comparison.of(catalog, regions, Set.of(), Set.of(), new PartialDate(DAY));
    }

    private static Catalog catalog(List<DatasetEntity> entities) {
        var builder = new CatalogBuilder((incentive, known) -> new Rendered(incentive.id.getBytes(UTF_8), 0));
        entities.forEach(builder::add);
        return builder.build(new DataSet("0123456789abcdef", LocalDate.EPOCH));
    }
}
