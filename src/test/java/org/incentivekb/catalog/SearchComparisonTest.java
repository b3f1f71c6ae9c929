package org.incentivekb.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.SearchField;
import org.junit.jupiter.api.Test;

/** A search and a plain look at the texts of all records find the same, in the same fields: with the words that are hard to fold. */
class SearchComparisonTest {

    private final Map<SearchField, Integer> foundIn = new EnumMap<>(SearchField.class);

    @Test
    void wordsOfAllSortsInAllFields() {
        var entities = SyntheticWords.of(400, 5);
        var plain = new PlainCatalog(entities);
        var builder = new CatalogBuilder((incentive, known) -> new Rendered(incentive.id.getBytes(UTF_8), 0));
        entities.forEach(builder::add);
        var catalog = builder.build(new DataSet("0123456789abcdef", LocalDate.EPOCH));
        var queries = new RandomQueries(entities, 11);
        for (int i = 0; i < 4000; i++) {
            var question = queries.next();
            if (!question.query().words().isEmpty()) {
                compare(question.q(), catalog, plain);
            }
        }
        assertThat(foundIn).containsKeys(SearchField.values());
        assertThat(foundIn.values()).allMatch(times -> times > 1000);
    }

    private void compare(String q, Catalog catalog, PlainCatalog plain) {
        var words = Query.words(q);
        assertThat(words).as("words of %s", q).isEqualTo(PlainText.words(q));
        var filters = new Filters(Map.of(Filter.Q, words), Scope.WITHIN);
        var found = catalog.all(new Query(filters, Sort.RELEVANCE, false, 1, 1));
        var expected = plain.incentives().stream()
                .filter(incentive -> plain.passes(Filter.Q, incentive, filters))
                .collect(Collectors.toMap(incentive -> incentive.id, incentive -> words.stream()
                        .flatMap(word -> plain.fields(word, incentive).stream())
                        .collect(Collectors.toSet())));
        var matchedIn = catalog.matchedIn(words);
        Map<String, Set<SearchField>> actual = Arrays.stream(found)
                .boxed()
                .collect(Collectors.toMap(record -> new String(catalog.whole(record), UTF_8), matchedIn::apply));
        assertThat(new TreeSet<>(actual.keySet())).as("found by %s", q).isEqualTo(new TreeSet<>(expected.keySet()));
        assertThat(actual).as("where %s is", q).isEqualTo(expected);
        expected.values().forEach(fields -> fields.forEach(field -> foundIn.merge(field, 1, Integer::sum)));
    }
}
