package org.incentivekb.catalog;

import com.ibm.icu.text.Transliterator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Period;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.SearchField;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;

/** Questions of every sort, made of what the entities hold and, now and then, of what they do not. */
final class RandomQueries {

    /** @param q what the words of the query were typed as */
    record Question(String q, Query query) {}

    private static final Transliterator TO_TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "CNY", "EUR", "USD", "JPY");
    private static final List<Sort> WITHOUT_WORDS =
            List.of(Sort.ANNOUNCED, Sort.STATUS_AS_OF, Sort.AMOUNT, Sort.TITLE, Sort.UPDATED);
    private static final int[] SIZES = {1, 2, 3, 7, 20, 50, 200};

    private final Random random;
    private final Map<Filter, List<String>> codes = new EnumMap<>(Filter.class);
    private final List<String> texts = new ArrayList<>();
    private final List<BigDecimal> amounts;
    private final List<PartialDate> updates;
    private final List<PartialDate> dates;
    private final int records;
    private final List<Question> asked = new ArrayList<>();

    RandomQueries(List<DatasetEntity> entities, long seed) {
        random = new Random(seed);
        codes.put(Filter.KIND, List.copyOf(Vocabulary.KIND.labels().keySet()));
        codes.put(Filter.STATUS, List.copyOf(Vocabulary.STATUS.labels().keySet()));
        codes.put(Filter.INDUSTRY, orNone(Vocabulary.INDUSTRY.labels().keySet()));
        codes.put(Filter.SUPPORT, orNone(Vocabulary.SUPPORT.labels().keySet()));
        codes.put(Filter.BENEFICIARY, orNone(Vocabulary.BENEFICIARY.labels().keySet()));
        codes.put(
                Filter.REGION,
                of(Region.class, entities).map(region -> region.code).toList());
        codes.put(
                Filter.ORGANIZATION,
                of(Organization.class, entities).map(one -> one.id).toList());
        codes.put(
                Filter.SOURCE,
                of(Source.class, entities).map(source -> source.id).toList());
        codes.put(Filter.FORM, orNone(Vocabulary.FORM.labels().keySet()));
        codes.put(Filter.COLLECTION, List.copyOf(Vocabulary.COLLECTION.labels().keySet()));
        codes.put(
                Filter.ZONE,
                orNone(of(Region.class, entities)
                        .flatMap(region -> region.zones.stream().map(Zone::id))
                        .collect(Collectors.toSet())));
        var incentives = of(Incentive.class, entities).toList();
        codes.put(Filter.ID, incentives.stream().map(incentive -> incentive.id).toList());
        codes.put(
                Filter.HAS_GAP,
                incentives.stream()
                        .flatMap(incentive -> incentive.gaps.stream().map(Gap::field))
                        .distinct()
                        .sorted()
                        .toList());
        codes.put(Filter.CRITERION, criteria(entities));
        codes.values().removeIf(List::isEmpty);
        records = incentives.size();
        amounts = incentives.stream()
                .map(incentive -> incentive.amount)
                .filter(Objects::nonNull)
                .map(amount -> amount.value())
                .toList();
        dates = incentives.stream()
                .flatMap(RandomQueries::dates)
                .filter(Objects::nonNull)
                .toList();
        updates = incentives.stream()
                .map(incentive -> new PartialDate(incentive.updated.toString()))
                .toList();
        for (var incentive : incentives) {
            add(incentive.title);
            add(incentive.summary);
            incentive.figures.forEach(figure -> texts.add(figure.text));
        }
        var searched = new PlainTexts(entities);
        Stream.of(SearchField.CONDITIONS, SearchField.DOCUMENT_NUMBER, SearchField.CODE)
                .flatMap(field -> incentives.stream().flatMap(incentive -> searched.of(incentive, field)))
                .distinct()
                .forEach(texts::add);
        of(Region.class, entities).forEach(region -> add(region.name));
        of(Organization.class, entities).forEach(organization -> add(organization.name));
    }

    private static List<String> orNone(Set<String> codes) {
        return Stream.concat(codes.stream().sorted(), Stream.of("none")).toList();
    }

    /** Every concept, each of its codes, none of them, and none at all. */
    private static List<String> criteria(List<DatasetEntity> entities) {
        var lists = of(CodeList.class, entities).collect(Collectors.toMap(list -> list.name, list -> list.codes));
        var criteria = new TreeSet<>(Set.of("none"));
        for (var concept : lists.getOrDefault("concept", List.of())) {
            criteria.add(concept.code());
            if (concept.type() == ConceptType.CODE) {
                criteria.add(concept.code() + ":none");
                concept.lists().forEach(list -> lists.getOrDefault(list, List.of())
                        .forEach(code -> criteria.add(concept.code() + ":" + code.code())));
            }
        }
        return List.copyOf(criteria);
    }

    /** All that a day can be before or after. */
    private static Stream<PartialDate> dates(Incentive incentive) {
        var period = incentive.period == null ? new Period(null, null) : incentive.period;
        return Stream.concat(
                Stream.of(incentive.announced, incentive.statusAsOf, period.from(), period.to()),
                incentive.calls.stream()
                        .flatMap(call -> Stream.of(call.opens(), call.closes()))
                        .map(moment -> moment == null ? null : moment.date()));
    }

    /** One in four asks what was asked before, in another order or for another page. */
    Question next() {
        var known = asked.isEmpty() || random.nextInt(4) > 0 ? null : oneOf(asked);
        var q = known != null ? known.q : random.nextBoolean() ? phrase() : "";
        var words = Query.words(q);
        var sort = !words.isEmpty() && random.nextBoolean() ? Sort.RELEVANCE : oneOf(WITHOUT_WORDS);
        int size = SIZES[random.nextInt(SIZES.length)];
        int page = random.nextBoolean() ? 1 : 1 + random.nextInt(records / size + 2);
        var filters = known != null ? known.query.filters() : filters(words);
        var question = new Question(q, new Query(filters, sort, random.nextBoolean(), page, size));
        asked.add(question);
        return question;
    }

    private Filters filters(List<String> words) {
        var chosen = new EnumMap<Filter, Object>(Filter.class);
        chosen.put(Filter.MIN_AMOUNT, rarely(oneOf(amounts)));
        chosen.put(Filter.MAX_AMOUNT, rarely(oneOf(amounts)));
        chosen.put(Filter.HAS_AMOUNT, rarely(random.nextBoolean()));
        chosen.put(Filter.ANNOUNCED_FROM, rarely(date()));
        chosen.put(Filter.ANNOUNCED_TO, rarely(date()));
        // Sums are of a currency, so they are asked for together more often than not.
        boolean isOfSums = chosen.values().stream().anyMatch(BigDecimal.class::isInstance);
        chosen.put(Filter.CURRENCY, isOfSums && random.nextBoolean() ? oneOf(CURRENCIES) : seldom(oneOf(CURRENCIES)));
        chosen.put(Filter.VALID_ON, seldom(day()));
        chosen.put(Filter.OPEN_ON, seldom(day()));
        chosen.put(Filter.UPDATED_SINCE, seldom(oneOf(updates)));
        chosen.put(Filter.Q, words.isEmpty() ? null : words);
        chosen.values().removeIf(Objects::isNull);
        for (int i = random.nextInt(4); i > 0; i--) {
            var filter = oneOf(List.copyOf(codes.keySet()));
            var values = new HashSet<String>();
            for (int value = 1 + random.nextInt(3); value > 0; value--) {
                values.add(oneOf(codes.get(filter)));
            }
            chosen.put(filter, values);
        }
        return new Filters(
                chosen,
                oneOf(List.of(Scope.values())),
                oneOf(List.of(CodeScope.values())),
                oneOf(List.of(CodeScope.values())));
    }

    /** One at which something begins or ends, or one next to it. */
    private PartialDate day() {
        var date = oneOf(dates);
        var day = random.nextBoolean()
                ? date.last().value()
                : date.value() + "-01-01".substring(date.value().length() - 4);
        return new PartialDate(
                LocalDate.parse(day).plusDays(random.nextInt(3) - 1).toString());
    }

    private PartialDate date() {
        var value = oneOf(dates).value();
        int[] precisions = {4, 7, 10};
        return new PartialDate(value.substring(0, Math.min(value.length(), precisions[random.nextInt(3)])));
    }

    /** One to three words, in whatever script, width and case. */
    private String phrase() {
        var phrase = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(word -> disguised(part(oneOf(texts))))
                .collect(Collectors.joining(oneOf(List.of(" ", "\u3000", "\u00A0", "\u202F"))));
        return Query.words(phrase).isEmpty() ? phrase() : phrase;
    }

    /** A few neighbouring characters; or, that a word may not be where its parts are, with one left out. */
    private String part(String text) {
        var characters = text.codePoints().mapToObj(Character::toString).toList();
        int from = random.nextInt(characters.size());
        int to = Math.min(characters.size(), from + 1 + random.nextInt(5));
        var part = new ArrayList<>(characters.subList(from, to));
        if (part.size() > 2 && random.nextInt(4) == 0) {
            part.remove(random.nextInt(part.size()));
        }
        return String.join("", part);
    }

    private String disguised(String word) {
        return switch (random.nextInt(6)) {
            case 0 -> TO_TRADITIONAL.transliterate(word);
            case 1 -> word.toUpperCase(Locale.ROOT);
            case 2 ->
                word.chars()
                        .mapToObj(c -> Character.toString(c > ' ' && c < 0x7F ? c + 0xFEE0 : c))
                        .collect(Collectors.joining());
            default -> word;
        };
    }

    private void add(Text text) {
        texts.add(text.zh());
        texts.add(text.en());
    }

    private <T> T rarely(T value) {
        return random.nextInt(8) == 0 ? value : null;
    }

    private <T> T seldom(T value) {
        return random.nextInt(16) == 0 ? value : null;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> Stream<T> of(Class<T> type, List<DatasetEntity> entities) {
        return entities.stream().filter(type::isInstance).map(type::cast);
    }
}
