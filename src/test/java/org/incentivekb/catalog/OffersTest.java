package org.incentivekb.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Form;
import org.incentivekb.model.vocabulary.Industry;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Support;
import org.junit.jupiter.api.Test;

/** The catalog and a plain look through all records say alike what is on offer. */
class OffersTest {

    private static final List<String> DAYS =
            List.of("1999-12-31", "2013-01-01", "2020-06-15", "2021-09-16", "2021-12-31", "2024-02-29", "2030-01-01");

    private final Random random = new Random(7);

    @Test
    void areCountedAndTheirGreatestAmountsFound() {
        var entities = SyntheticEntities.of(3000, 5);
        var builder = new CatalogBuilder((incentive, known) -> new Rendered(incentive.id.getBytes(UTF_8), 0));
        entities.forEach(builder::add);
        var catalog = builder.build(new DataSet("0123456789abcdef", LocalDate.EPOCH));
        var plain = new PlainCatalog(entities);
        var regions = entities.stream()
                .filter(Region.class::isInstance)
                .map(region -> ((Region) region).code)
                .toList();
        int planned = 0;
        int withAmounts = 0;
        for (int i = 0; i < 200; i++) {
            var filters = filters(regions);
            var day = DAYS.get(random.nextInt(DAYS.size()));
            var offers = catalog.offers(List.of(filters), new PartialDate(day)).get(0);
            assertThat(inOrder(offers))
                    .as("%s on %s", filters, day)
                    .isEqualTo(expected(plain, filters, LocalDate.parse(day)));
            planned += offers.planned() > 0 ? 1 : 0;
            withAmounts +=
                    offers.cells().stream().anyMatch(cell -> cell.amounts().size() > 1) ? 1 : 0;
        }
        assertThat(planned).isGreaterThan(50);
        assertThat(withAmounts).isGreaterThan(50);
    }

    private Filters filters(List<String> regions) {
        var values = new EnumMap<Filter, Object>(Filter.class);
        if (random.nextInt(8) > 0) {
            values.put(Filter.REGION, Set.of(regions.get(random.nextInt(regions.size()))));
        }
        if (random.nextBoolean()) {
            values.put(Filter.INDUSTRY, Set.of(Industry.values()[random.nextInt(3)].code()));
        }
        var scope = random.nextBoolean() ? Scope.APPLIES : Scope.WITHIN;
        return new Filters(values, scope, CodeScope.APPLIES, CodeScope.APPLIES);
    }

    private static Offers expected(PlainCatalog plain, Filters filters, LocalDate day) {
        var matching = plain.incentives().stream()
                .filter(incentive ->
                        filters.names().stream().allMatch(filter -> plain.passes(filter, incentive, filters)))
                .toList();
        var inForce = matching.stream()
                .filter(incentive -> plain.terms().holdsOn(day, incentive))
                .toList();
        var planned = matching.stream()
                .filter(incentive -> plain.terms().isPlannedOn(day, incentive))
                .toList();
        var cells = new ArrayList<Offers.Cell>();
        var supports = new ArrayList<>(Arrays.asList(Support.values()));
        supports.add(null);
        for (var support : supports) {
            for (var kind : Kind.values()) {
                var offered = of(inForce, support, kind);
                var plans = of(planned, support, kind);
                if (!offered.isEmpty() || !plans.isEmpty()) {
                    cells.add(new Offers.Cell(
                            support, kind, offered.size(), unfinished(offered), plans.size(), greatest(offered)));
                }
            }
        }
        return new Offers(inForce.size(), unfinished(inForce), planned.size(), cells);
    }

    private static List<Incentive> of(List<Incentive> incentives, Support support, Kind kind) {
        return incentives.stream()
                .filter(incentive -> incentive.kind == kind)
                .filter(incentive ->
                        support == null ? incentive.supports.isEmpty() : incentive.supports.contains(support))
                .toList();
    }

    private static int unfinished(List<Incentive> incentives) {
        return (int) incentives.stream()
                .filter(incentive -> incentive.status == Status.IN_PROGRESS)
                .count();
    }

    /** The amounts of a cell come in no order. */
    private static Offers inOrder(Offers offers) {
        return new Offers(
                offers.inForce(),
                offers.inProgress(),
                offers.planned(),
                offers.cells().stream()
                        .map(cell -> new Offers.Cell(
                                cell.support(),
                                cell.kind(),
                                cell.inForce(),
                                cell.inProgress(),
                                cell.planned(),
                                cell.amounts().stream()
                                        .sorted(Comparator.comparing(Offers.Stated::id))
                                        .toList()))
                        .toList());
    }

    private static List<Offers.Stated> greatest(List<Incentive> incentives) {
        var met = new HashSet<String>();
        return incentives.stream()
                .filter(incentive -> incentive.amount != null)
                .sorted(Comparator.comparing((Incentive incentive) -> incentive.amount.value())
                        .reversed()
                        .thenComparing(incentive -> incentive.id))
                .filter(incentive -> met.add(measuredBy(incentive)))
                .map(incentive -> new Offers.Stated(
                        Yardstick.of(incentive.amount, incentive.form), incentive.id, incentive.amount))
                .sorted(Comparator.comparing(Offers.Stated::id))
                .toList();
    }

    /** An award and the limit of one are what a recipient gets, at most or just that; what is invested or lent is not given. */
    private static String measuredBy(Incentive incentive) {
        var amount = incentive.amount;
        var meaning = amount.of() == Measure.FUND_SIZE
                ? "pool"
                : incentive.form == Form.EQUITY
                        ? "equity"
                        : incentive.form == Form.LOAN || incentive.form == Form.GUARANTEE ? "loan" : "";
        return amount.currency() + (amount.per() == null ? "" : new TreeSet<>(amount.per())) + meaning;
    }
}
