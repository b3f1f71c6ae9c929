package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.SearchField;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;

/** What a search looks at, field by field, said of one record. */
final class PlainTexts {

    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Map<String, ListedCode>> lists = new HashMap<>();

    PlainTexts(List<DatasetEntity> entities) {
        for (var entity : entities) {
            if (entity instanceof Region region) {
                regions.put(region.code, region);
            } else if (entity instanceof Organization organization) {
                organizations.put(organization.id, organization);
            } else if (entity instanceof Source source) {
                sources.put(source.id, source);
            } else if (entity instanceof CodeList list) {
                var codes = lists.computeIfAbsent(list.name, name -> new LinkedHashMap<>());
                list.codes.forEach(code -> codes.put(code.code(), code));
            }
        }
    }

    Stream<String> of(Incentive incentive, SearchField field) {
        return switch (field) {
            case TITLE -> both(incentive.title);
            case SUMMARY -> both(incentive.summary);
            case ORGANIZATION ->
                incentive.organizations.stream().flatMap(part -> both(organizations.get(part.id()).name));
            case REGION -> places(incentive);
            case FIGURE -> incentive.figures.stream().map(figure -> figure.text);
            case CONDITIONS ->
                Stream.of(
                                both(incentive.conditions),
                                criteria(incentive).flatMap(criterion -> both(criterion.words)),
                                criteria(incentive).map(criterion -> criterion.text),
                                incentive.notWith.stream().map(other -> other.text()))
                        .flatMap(texts -> texts)
                        .filter(Objects::nonNull);
            case DOCUMENT_NUMBER ->
                incentive.evidence.stream()
                        .map(evidence -> sources.get(evidence.source()).documentNumber)
                        .filter(Objects::nonNull);
            case CODE -> codes(incentive);
        };
    }

    private Stream<String> places(Incentive incentive) {
        var names = new ArrayList<Text>();
        for (var at = incentive.region; at != null; at = regions.get(at).parent) {
            names.add(regions.get(at).name);
        }
        for (var zone : regions.get(incentive.region).zones) {
            if (zone.id().equals(incentive.zone)) {
                names.add(zone.name());
            }
        }
        return names.stream().flatMap(PlainTexts::both);
    }

    private static Stream<Criterion> criteria(Incentive incentive) {
        return Stream.concat(
                incentive.criteria.stream(), incentive.figures.stream().flatMap(figure -> figure.when.stream()));
    }

    /** What the codes of a record are called. */
    private Stream<String> codes(Incentive incentive) {
        return Stream.of(
                        names("kind", List.of(incentive.kind)),
                        names("form", incentive.form == null ? List.of() : List.of(incentive.form)),
                        names("industry", incentive.industries),
                        names("support", incentive.supports),
                        names("beneficiary", incentive.beneficiaries),
                        criteria(incentive).flatMap(this::names))
                .flatMap(names -> names);
    }

    private Stream<String> names(String list, List<? extends Code> codes) {
        return codes.stream()
                .flatMap(code -> Stream.concat(
                        both(code.label()),
                        aliases(lists.getOrDefault(list, Map.of()).get(code.code()))));
    }

    /** Of the concept, or of its codes where it is answered by these. */
    private Stream<String> names(Criterion criterion) {
        var concept = lists.getOrDefault("concept", Map.of()).get(criterion.of);
        if (concept == null || concept.code().equals("other")) {
            return Stream.of();
        }
        if (concept.type() != ConceptType.CODE) {
            return Stream.concat(both(concept.label()), aliases(concept));
        }
        var codes = criterion.in == null ? List.<String>of() : criterion.in;
        return codes.stream().filter(code -> !code.equals("other")).flatMap(code -> concept.lists().stream()
                .flatMap(list -> names(list, code)));
    }

    private Stream<String> names(String list, String code) {
        var known = lists.getOrDefault(list, Map.of()).get(code);
        var label = vocabulary(list).getOrDefault(code, known == null ? null : known.label());
        return Stream.concat(both(label), aliases(known));
    }

    private static Map<String, Text> vocabulary(String list) {
        return Vocabulary.of(list).map(vocabulary -> vocabulary.labels()).orElse(Map.of());
    }

    private static Stream<String> aliases(ListedCode code) {
        return code == null || code.aliases() == null ? Stream.of() : code.aliases().stream();
    }

    private static Stream<String> both(Text text) {
        return text == null ? Stream.of() : Stream.of(text.zh(), text.en());
    }
}
