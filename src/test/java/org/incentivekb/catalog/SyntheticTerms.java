package org.incentivekb.catalog;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.incentivekb.model.Call;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.Moment;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Period;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;

/** Made-up terms: who qualifies, from when until when, and when one can apply; with the code lists that they need. */
final class SyntheticTerms {

    private static final List<String> RECOGNITIONS = List.of("high_tech", "listed", "other");
    private static final List<String> LICENCES = List.of("game_number", "model_filing", "other");

    private final Random random;
    private final Supplier<PartialDate> dates;

    SyntheticTerms(Random random, Supplier<PartialDate> dates) {
        this.random = random;
        this.dates = dates;
    }

    /**
     * A code that stands in two lists of one concept, a concept that no record is about, one that is called as a filter is, and chains of
     * broader codes.
     */
    static List<DatasetEntity> codeLists() {
        return List.of(
                list(
                        CodeList.CONCEPTS,
                        concept("recognized_as", ConceptType.CODE, "recognized-as"),
                        concept("newly_obtained", ConceptType.CODE, "recognized-as", "licence"),
                        concept("beneficiary", ConceptType.CODE, "beneficiary"),
                        concept("project_class", ConceptType.CODE, "project-class"),
                        concept("registered_in", ConceptType.PLACE),
                        concept("revenue", ConceptType.NUMBER)),
                list("recognized-as", RECOGNITIONS.stream().map(code -> code(code, null))),
                list("licence", LICENCES.stream().map(code -> code(code, null))),
                list("project-class", code("s", null), code("a", null)),
                list(
                        "industry",
                        code("game", "digital_culture"),
                        code("esports", "digital_culture"),
                        code("digital_culture", "culture")),
                list("beneficiary", code("startup", "sme"), code("sme", "company")));
    }

    private static CodeList list(String name, ListedCode... codes) {
        return list(name, Arrays.stream(codes));
    }

    private static CodeList list(String name, Stream<ListedCode> codes) {
        var list = new CodeList();
        list.name = name;
        list.codes = codes.toList();
        return list;
    }

    private static ListedCode code(String code, String broader) {
        return new ListedCode(code, new Text(code, code), broader, null, null, null, null, null, null);
    }

    private static ListedCode concept(String code, ConceptType type, String... lists) {
        return new ListedCode(
                code, new Text(code, code), null, null, type, null, List.of(lists), new Text(code, code), true);
    }

    Criterion criterion() {
        var criterion = new Criterion();
        switch (random.nextInt(5)) {
            case 0 -> coded(criterion, "recognized_as", RECOGNITIONS);
            case 1 -> coded(criterion, "newly_obtained", random.nextBoolean() ? RECOGNITIONS : LICENCES);
            case 2 -> {
                criterion.of = "registered_in";
                criterion.in = List.of("100000");
            }
            case 3 -> coded(criterion, "beneficiary", List.of("startup", "sme"));
            default -> {
                criterion.of = "revenue";
                criterion.atLeast = new BigDecimal(20_000_000);
            }
        }
        return criterion;
    }

    /** One or two codes, or a code that must not be. */
    private void coded(Criterion criterion, String concept, List<String> codes) {
        criterion.of = concept;
        if (random.nextInt(5) == 0) {
            criterion.notIn = List.of(oneOf(codes));
        } else {
            criterion.in = List.copyOf(new LinkedHashSet<>(List.of(oneOf(codes), oneOf(codes))));
        }
    }

    /** With either end, or both. */
    Period period() {
        return switch (random.nextInt(3)) {
            case 0 -> new Period(dates.get(), null);
            case 1 -> new Period(null, dates.get());
            default -> new Period(dates.get(), dates.get());
        };
    }

    Call call() {
        return switch (random.nextInt(3)) {
            case 0 -> new Call(moment(), null, null, "source-0", 1);
            case 1 -> new Call(null, moment(), null, "source-0", 1);
            default -> new Call(moment(), moment(), null, "source-0", 1);
        };
    }

    private Moment moment() {
        var date = dates.get().value();
        return new Moment(date.length() == 10 && random.nextBoolean() ? date + "T23:30-08:00" : date);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
