package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incentivekb.model.Amount;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Evidence;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Participation;
import org.incentivekb.model.Region;
import org.incentivekb.model.Relation;
import org.incentivekb.model.Source;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.Beneficiary;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Collection;
import org.incentivekb.model.vocabulary.Form;
import org.incentivekb.model.vocabulary.GapReason;
import org.incentivekb.model.vocabulary.Industry;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.RelationType;
import org.incentivekb.model.vocabulary.Role;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Support;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Unit;

/** Made-up entities: skewed as real ones are, with many equal values and many absent ones, and few words that stand everywhere. */
final class SyntheticEntities {

    /** Some overlap, so that a word's parts stand in titles that do not hold it. */
    private static final List<String> CHINESE = List.of(
            "数字", "30", "人才", "元宇宙", "·", "字人", "万元", "算力", "文创", "基金", "补贴", "产业", "园区", "游戏", "动漫", "电竞", "云谷", "数据",
            "奖励", "计划", "平台", "中心", "數字", "產業", "遊戲", "獎勵", "（", "）", "“", " ", "130", "2025", "２０２５", "LED", "ＡＩ",
            "1+N", "億元", "𠮷", "々");

    private static final List<String> ENGLISH = List.of(
            "game",
            "Fund",
            "fund",
            "GAME",
            "NetEase",
            "digital",
            "culture",
            "art",
            "arts",
            "start",
            "metaverse",
            "AI",
            "Nan'an",
            "30",
            "e-commerce",
            "Co.,",
            "(Beijing)",
            "studio");
    private static final List<String> DATES = List.of("2013", "2020-06", "2021", "2021-09", "2021-09-16", "2021-12-25");
    private static final long[] SUMS = {
        1, 99_999, 100_000, 300_000, 999_999, 1_000_000, 25_000_000, 200_000_000, 5_000_000_000L
    };

    private static final List<String> GAPS =
            List.of("conditions", "announced", "beneficiaries", "amount", "period", "industries");

    private final int incentives;
    private final Random random;
    private final SyntheticTerms terms;
    private final List<DatasetEntity> entities = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    private SyntheticEntities(int incentives, long seed) {
        this.incentives = incentives;
        random = new Random(seed);
        terms = new SyntheticTerms(random, this::date);
    }

    /** The same for the same numbers. */
    static List<DatasetEntity> of(int incentives, long seed) {
        var synthetic = new SyntheticEntities(incentives, seed);
        synthetic.entities.addAll(SyntheticTerms.codeLists());
        synthetic.regions();
        IntStream.range(0, 30).forEach(synthetic::organization);
        IntStream.range(0, 70).forEach(synthetic::source);
        var numbers = new ArrayList<>(IntStream.range(0, incentives).boxed().toList());
        Collections.shuffle(numbers, synthetic.random);
        numbers.forEach(synthetic::incentive);
        return synthetic.entities;
    }

    /**
     * Provinces with cities with districts, and one whose districts lie in it at once, as those of a municipality do; and countries whose codes
     * stand elsewhere in the order of codes than what they lie in.
     */
    private void regions() {
        region("100000", null);
        for (int province = 11; province < 16; province++) {
            region(province + "0000", "100000");
            for (int city = 1; city < 5; city++) {
                region("%d%02d00".formatted(province, city), province + "0000");
                for (int district = 1; district < 4; district++) {
                    region("%d%02d%02d".formatted(province, city, district), "%d%02d00".formatted(province, city));
                }
            }
        }
        region("500000", "100000");
        IntStream.range(101, 119).forEach(district -> region("500" + district, "500000"));
        region("FR", "EU");
        region("EU", null);
        region("US", null);
        region("US-NY", "US");
        // Of this country there are records of a state alone.
        regions.removeIf(region -> region.code.equals("US"));
        Collections.shuffle(regions, random);
    }

    private void region(String code, String parent) {
        var region = new Region();
        region.code = code;
        region.parent = parent;
        region.name = text(2);
        region.zones = List.of(new Zone("zone", text(1)), new Zone("port", text(1)));
        regions.add(region);
        entities.add(region);
    }

    private void organization(int number) {
        var organization = new Organization();
        organization.id = "organization-" + number;
        organization.name = text(2);
        organizations.add(organization);
        entities.add(organization);
    }

    private void source(int number) {
        var source = new Source();
        source.id = "source-" + number;
        source.title = text(3);
        source.collection = random.nextBoolean() ? Collection.FOUNDING : Collection.PUBLIC;
        sources.add(source);
        entities.add(source);
    }

    private void incentive(int number) {
        var incentive = new Incentive();
        incentive.id = "incentive-" + number;
        incentive.kind = oneOf(List.of(Kind.values()));
        incentive.form = random.nextBoolean() ? null : oneOf(List.of(Form.values()));
        incentive.status = oneOf(List.of(Status.IN_FORCE, Status.ENDED, Status.PLANNED, Status.IN_PROGRESS));
        incentive.title = text(4);
        incentive.summary = text(6);
        incentive.region = oneOf(regions).code;
        incentive.zone = random.nextInt(5) == 0 ? oneOf(List.of("zone", "port")) : null;
        incentive.industries = some(() -> oneOf(List.of(Industry.values())));
        incentive.supports = some(() -> oneOf(List.of(Support.values())));
        incentive.beneficiaries = some(() -> oneOf(List.of(Beneficiary.values())));
        incentive.organizations = some(() -> new Participation(oneOf(organizations).id, Role.ISSUER));
        incentive.announced = random.nextInt(3) == 0 ? null : date();
        incentive.statusAsOf = date();
        incentive.period = random.nextInt(3) > 0 ? null : terms.period();
        incentive.calls = random.nextInt(5) > 0 ? List.of() : some(terms::call);
        incentive.amount = random.nextInt(3) == 0
                ? new Amount(
                        sum(),
                        oneOf(List.of("CNY", "CNY", "EUR", "USD")),
                        number % 5 == 0 ? Bound.AT_MOST : Bound.EXACT,
                        number % 3 == 0 ? List.of(Per.COMPANY, Per.YEAR) : null,
                        number % 7 == 0 ? Measure.FUND_SIZE : number % 2 == 0 ? Measure.AWARD : Measure.AWARD_LIMIT)
                : null;
        incentive.figures = some(this::figure);
        incentive.criteria = random.nextInt(3) > 0 ? List.of() : some(terms::criterion);
        incentive.relations = random.nextInt(3) > 0
                ? List.of()
                : some(() ->
                        new Relation(oneOf(List.of(RelationType.values())), "incentive-" + random.nextInt(incentives)));
        incentive.gaps = some(() -> oneOf(GAPS)).stream()
                .map(field -> new Gap(field, GapReason.NOT_STATED))
                .toList();
        incentive.updated = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(5));
        incentive.evidence = some(() -> new Evidence(oneOf(sources).id, List.of(1)));
        entities.add(incentive);
    }

    private PartialDate date() {
        return new PartialDate(
                random.nextBoolean()
                        ? oneOf(DATES)
                        : "20%02d-%02d".formatted(random.nextInt(26), 1 + random.nextInt(12)));
    }

    private BigDecimal sum() {
        return random.nextBoolean()
                ? new BigDecimal(SUMS[random.nextInt(SUMS.length)])
                : BigDecimal.valueOf(random.nextInt(1_000_000_000), 2);
    }

    private Figure figure() {
        var text = (random.nextInt(3) * 100 + 30)
                + (random.nextBoolean() ? " " : "")
                + oneOf(List.of("万元", "萬元", "家", "%"));
        var figure = new Figure();
        figure.of = Measure.COMPANIES;
        figure.nature = Nature.RESULT;
        figure.value = BigDecimal.ONE;
        figure.unit = Unit.COMPANY;
        figure.bound = Bound.EXACT;
        figure.text = text;
        figure.source = "source-0";
        figure.paragraph = 1;
        figure.when = random.nextInt(6) > 0 ? List.of() : some(terms::criterion);
        return figure;
    }

    private Text text(int words) {
        return new Text(words(CHINESE, words, ""), words(ENGLISH, words, " "));
    }

    private String words(List<String> vocabulary, int most, String between) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(word -> oneOf(vocabulary))
                .collect(Collectors.joining(between));
    }

    /** None to three, all different. */
    private <T> List<T> some(Supplier<T> one) {
        var some = new LinkedHashSet<T>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one.get());
        }
        return List.copyOf(some);
    }

    /** The first ones far more often than the last. */
    private <T> T oneOf(List<T> values) {
        double skewed = Math.pow(random.nextDouble(), 2.5);
        return values.get((int) (skewed * values.size()));
    }
}
