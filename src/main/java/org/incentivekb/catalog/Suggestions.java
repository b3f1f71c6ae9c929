package org.incentivekb.catalog;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Text;

/** Knows the codes by what people call them, for those who searched for a word where they meant a filter. */
final class Suggestions {

    private record Code(Filter filter, String code) {}

    /** What a district is called for short, 厦门 for 厦门市, lacks one of these. */
    private static final String ENDS_OF_REGIONS = "[省市区县]$";

    private final Index index;
    private final Map<Filter, Map<String, Text>> labels;

    /** By label, alias or name, as words. */
    private final Map<List<String>, Set<Code>> byWords = new HashMap<>();

    /** @param labels of the codes of each filter */
    Suggestions(Index index, CodeLists codeLists, Map<Filter, Map<String, Text>> labels) {
        this.index = index;
        this.labels = labels;
        CodeWords.FILTERS.forEach(filter -> add(filter, codeLists));
        // Its labels are no words of a record, 运营 of 运营中 least of all; but who types one whole means it.
        add(Filter.STATUS, codeLists);
        labels.get(Filter.REGION).forEach((code, name) -> {
            var names = List.of(name.zh(), name.en(), name.zh().replaceFirst(ENDS_OF_REGIONS, ""));
            add(names, new Code(Filter.REGION, code));
        });
    }

    private void add(Filter filter, CodeLists codeLists) {
        codeLists
                .codes(filter.parameter())
                .values()
                .forEach(code -> add(CodeWords.of(code), new Code(filter, code.code())));
    }

    private void add(List<String> names, Code code) {
        for (var name : names) {
            byWords.computeIfAbsent(Query.words(name), words -> new LinkedHashSet<>())
                    .add(code);
        }
    }

    /** What would bring records back, the longest names first; a code stands in the place of others of its filter. */
    List<Suggestion> of(Filters filters) {
        return typed(filters.words()).entrySet().stream()
                .limit(Limits.CODES_SUGGESTED)
                .map(typed -> suggestion(typed.getKey(), typed.getValue(), filters))
                .filter(suggestion -> suggestion.total() > 0)
                .toList();
    }

    /** The codes of which a name is among some words, with the other words. */
    private Map<Code, List<String>> typed(List<String> words) {
        var typed = new LinkedHashMap<Code, List<String>>();
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                var others = Stream.concat(
                                words.subList(0, from).stream(), words.subList(from + length, words.size()).stream())
                        .toList();
                byWords.getOrDefault(words.subList(from, from + length), Set.of())
                        .forEach(code -> typed.putIfAbsent(code, others));
            }
        }
        return typed;
    }

    private Suggestion suggestion(Code code, List<String> words, Filters filters) {
        var values = new EnumMap<Filter, Object>(filters.values());
        values.put(code.filter, Set.of(code.code));
        values.put(Filter.Q, words);
        if (words.isEmpty()) {
            values.remove(Filter.Q);
        }
        var instead = new Filters(values, filters.scope(), filters.industryScope(), filters.beneficiaryScope());
        return new Suggestion(
                code.filter,
                code.code,
                labels.get(code.filter).get(code.code),
                words,
                index.matches(instead).cardinality());
    }
}
