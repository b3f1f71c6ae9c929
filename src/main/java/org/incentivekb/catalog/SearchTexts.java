package org.incentivekb.catalog;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incentivekb.catalog.text.TextFolding;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.Exclusion;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.SearchField;
import org.incentivekb.model.vocabulary.Text;

/** The texts of a record that a search looks at. */
final class SearchTexts {

    private final Map<String, Organization> organizations;
    private final Map<String, Source> sources;
    private final RegionTree regions;

    /** There are far fewer places than records. */
    private final Map<String, String> places = new HashMap<>();

    SearchTexts(Map<String, Organization> organizations, Map<String, Source> sources, RegionTree regions) {
        this.organizations = organizations;
        this.sources = sources;
        this.regions = regions;
    }

    /** Folded, each once; empty where the record has none. */
    Map<SearchField, String> of(Incentive incentive) {
        var texts = new EnumMap<SearchField, String>(SearchField.class);
        texts.put(SearchField.TITLE, TextFolding.fold(incentive.title));
        texts.put(SearchField.SUMMARY, TextFolding.fold(incentive.summary));
        texts.put(
                SearchField.ORGANIZATION,
                folded(incentive.organizations.stream().flatMap(part -> both(organizations.get(part.id()).name))));
        texts.put(
                SearchField.REGION,
                places.computeIfAbsent(
                        incentive.region + incentive.zone,
                        place -> folded(regions.names(incentive.region, incentive.zone).stream()
                                .flatMap(SearchTexts::both))));
        texts.put(SearchField.FIGURE, folded(incentive.figures.stream().map(figure -> figure.text)));
        texts.put(SearchField.CONDITIONS, folded(conditions(incentive)));
        texts.put(
                SearchField.DOCUMENT_NUMBER,
                folded(incentive.evidence.stream().map(evidence -> sources.get(evidence.source()).documentNumber)));
        return texts;
    }

    private static Stream<String> conditions(Incentive incentive) {
        return Stream.of(
                        both(incentive.conditions),
                        incentive.criteria.stream().flatMap(SearchTexts::words),
                        incentive.figures.stream()
                                .flatMap(figure -> figure.when.stream().flatMap(SearchTexts::words)),
                        incentive.notWith.stream().map(Exclusion::text))
                .flatMap(texts -> texts);
    }

    private static Stream<String> words(Criterion criterion) {
        return Stream.concat(both(criterion.words), Stream.of(criterion).map(each -> each.text));
    }

    private static Stream<String> both(Text text) {
        return text == null ? Stream.of() : Stream.of(text.zh(), text.en());
    }

    private static String folded(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .distinct()
                .map(TextFolding::fold)
                .collect(Collectors.joining(String.valueOf(TextFolding.BREAK)));
    }
}
