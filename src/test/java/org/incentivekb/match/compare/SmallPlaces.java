package org.incentivekb.match.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.model.Amount;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.GapReason;
import org.incentivekb.model.vocabulary.Industry;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Support;
import org.incentivekb.model.vocabulary.Text;

/** A province with two cities, another country, and whatever records a test puts there, to be compared on a day of 2025. */
final class SmallPlaces {

    static final String PROVINCE = "350000";
    static final String EAST = "350200";
    static final String WEST = "350500";
    static final String ABROAD = "FR";

    private final List<DatasetEntity> entities = new ArrayList<>();

    SmallPlaces() {
        region(PROVINCE, null, "省", "Province");
        region(EAST, PROVINCE, "东市", "East");
        region(WEST, PROVINCE, "西市", "West");
        region(ABROAD, null, "法国", "France");
    }

    private void region(String code, String parent, String zh, String en) {
        var region = new Region();
        region.code = code;
        region.parent = parent;
        region.name = new Text(zh, en);
        entities.add(region);
    }

    /** A record in force that helps with computing power and states no amount, to be made what a test needs. */
    Incentive put(String region, String id) {
        var incentive = new Incentive();
        incentive.id = id;
        incentive.kind = Kind.SUBSIDY;
        incentive.status = Status.IN_FORCE;
        incentive.statusAsOf = new PartialDate("2024");
        incentive.title = new Text(id, id);
        incentive.summary = new Text(id, id);
        incentive.region = region;
        incentive.industries = List.of(Industry.GAME);
        incentive.supports = List.of(Support.COMPUTING_POWER);
        incentive.gaps = List.of(new Gap("beneficiaries", GapReason.NOT_STATED));
        incentive.updated = LocalDate.EPOCH;
        entities.add(incentive);
        return incentive;
    }

    /** The same with an amount such as {@code 500 CNY at_most award company+year}; the last part is left out where it is not stated. */
    Incentive put(String region, String id, String amount) {
        var incentive = put(region, id);
        incentive.amount = amount(amount);
        if (incentive.amount != null && incentive.amount.of() == Measure.FUND_SIZE) {
            incentive.kind = Kind.FUND;
        }
        return incentive;
    }

    private static Amount amount(String text) {
        if (text.equals("none")) {
            return null;
        }
        var parts = text.split(" ");
        return new Amount(
                new BigDecimal(parts[0]),
                parts[1],
                Code.of(Bound.class, parts[2]).orElseThrow(),
                parts.length < 5
                        ? null
                        : Arrays.stream(parts[4].split("\\+"))
                                .map(per -> Code.of(Per.class, per).orElseThrow())
                                .toList(),
                Code.of(Measure.class, parts[3]).orElseThrow());
    }

    Comparison compare(String... regions) {
        return compare(Set.of(), Set.of(), "2025-06-01", regions);
    }

    Comparison compare(Set<String> industries, Set<String> beneficiaries, String day, String... regions) {
        var builder = new CatalogBuilder((incentive, known) -> new Rendered(incentive.id.getBytes(UTF_8), 0));
        entities.forEach(builder::add);
        var catalog = builder.build(new DataSet("0123456789abcdef", LocalDate.EPOCH));
        return Comparison.of(catalog, List.of(regions), industries, beneficiaries, new PartialDate(day));
    }
}
