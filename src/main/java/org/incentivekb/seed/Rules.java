package org.incentivekb.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incentivekb.Limits;
import org.incentivekb.model.Figure;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Unit;

/** What must hold between records, and between the fields of one: references, order of dates, figures resting on evidence. */
final class Rules {

    private static final String COUNTRY = "100000";

    private final Map<String, Text> regions = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Map<String, Text>> zones = new HashMap<>();
    private final Map<String, Text> organizations = new LinkedHashMap<>();
    private final Map<String, Text> sourceTitles = new LinkedHashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Set<String> incentives = new HashSet<>();
    private final Map<String, List<Fault>> wanted = new LinkedHashMap<>();

    void region(Region region, FileFaults file) {
        unique(region.code, "code", regions.put(String.valueOf(region.code), region.name) != null, file);
        parents.put(String.valueOf(region.code), region.parent);
        var byId = new LinkedHashMap<String, Text>();
        region.zones.forEach(zone -> byId.put(zone.id(), zone.name()));
        zones.put(String.valueOf(region.code), byId);
        noDuplicates("zones", region.zones.stream().map(Zone::id).toList(), file);
    }

    void regionsComplete(FileFaults file) {
        parents.forEach((code, parent) -> {
            if (parent == null && !code.equals(COUNTRY)) {
                file.add(code + ".parent", "is missing; only the country has none");
            } else if (parent != null && !regions.containsKey(parent)) {
                file.unknown(code + ".parent", parent, regions);
            } else if (circular(code)) {
                file.add(code + ".parent", "lies in itself");
            } else if (parent != null
                    && !parent.equals(COUNTRY)
                    && !code.startsWith(parent.replaceFirst("(00)+$", ""))) {
                file.add(
                        code + ".parent",
                        "the code does not begin with the significant digits of its parent " + parent);
            } else if (parent != null && code.length() == COUNTRY.length() && !parent.equals(innermost(code))) {
                file.add(code + ".parent", "by its code it lies in " + innermost(code) + ", which lies in " + parent);
            }
        });
    }

    /** The smallest region that a code lies in by its digits (GB/T 2260). */
    private String innermost(String code) {
        return Stream.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
                .filter(upper -> !upper.equals(code) && regions.containsKey(upper))
                .findFirst()
                .orElse(COUNTRY);
    }

    void organization(Organization organization, FileFaults file) {
        unique(
                organization.id,
                "id",
                organizations.put(String.valueOf(organization.id), organization.name) != null,
                file);
    }

    void source(Source source, FileFaults file) {
        unique(source.id, "id", sources.put(String.valueOf(source.id), source) != null, file);
        sourceTitles.put(String.valueOf(source.id), source.title);
    }

    void incentive(Incentive incentive, FileFaults file) {
        unique(incentive.id, "id", !incentives.add(String.valueOf(incentive.id)), file);
        known("region", incentive.region, regions, file);
        known("zone", incentive.zone, zones.getOrDefault(incentive.region, Map.of()), file);
        eachKnown(
                "organizations",
                ".id",
                incentive.organizations.stream().map(o -> o.id()).toList(),
                organizations,
                file);
        eachKnown(
                "evidence",
                ".source",
                incentive.evidence.stream().map(e -> e.source()).toList(),
                sourceTitles,
                file);
        noDuplicates("industries", incentive.industries, file);
        noDuplicates("supports", incentive.supports, file);
        noDuplicates("beneficiaries", incentive.beneficiaries, file);
        noDuplicates("organizations", incentive.organizations, file);
        noDuplicates("figures", incentive.figures, file);
        noDuplicates("relations", incentive.relations, file);
        noDuplicates(
                "evidence", incentive.evidence.stream().map(e -> e.source()).toList(), file);
        incentive.evidence.forEach(e -> noDuplicates("evidence", e.paragraphs(), file));
        noDuplicates("gaps", incentive.gaps.stream().map(Gap::field).toList(), file);
        if (incentive.summary != null
                && incentive.summary.zh() != null
                && incentive.summary.zh().length() > Limits.CHINESE_SUMMARY) {
            file.add(
                    "summary.zh",
                    "has " + incentive.summary.zh().length() + " characters; at most " + Limits.CHINESE_SUMMARY);
        }
        dates(incentive, file);
        for (int i = 0; i < incentive.figures.size(); i++) {
            figure(incentive, "figures[" + i + "]", incentive.figures.get(i), file);
        }
        for (int i = 0; i < incentive.gaps.size(); i++) {
            GapRules.check(incentive, "gaps[" + i + "]", incentive.gaps.get(i), file);
        }
        for (int i = 0; i < incentive.relations.size(); i++) {
            relation(
                    incentive,
                    "relations[" + i + "].id",
                    incentive.relations.get(i).id(),
                    file);
        }
    }

    /** Relations may point forward, so they are settled when all records have been read. */
    void relationsComplete(List<Fault> faults) {
        wanted.forEach((id, wanting) -> {
            if (!incentives.contains(id)) {
                faults.addAll(wanting);
            }
        });
    }

    private void relation(Incentive incentive, String field, String target, FileFaults file) {
        if (target != null && target.equals(incentive.id)) {
            file.add(field, "points to the record itself");
        } else if (target != null) {
            wanted.computeIfAbsent(target, id -> new ArrayList<>())
                    .add(file.fault(field, "no incentive has the id '" + target + "'"));
        }
    }

    private void dates(Incentive incentive, FileFaults file) {
        var period = incentive.period;
        if (period != null && period.from() == null && period.to() == null) {
            file.add("period", "needs from or to");
        }
        if (period != null
                && period.from() != null
                && period.to() != null
                && !period.from().startsBy(period.to())) {
            file.add("period", "begins on " + period.from() + ", after it ends on " + period.to());
        }
        if (incentive.statusAsOf == null) {
            return;
        }
        if (incentive.announced != null && !incentive.announced.startsBy(incentive.statusAsOf)) {
            file.add("announced", incentive.announced + " is after statusAsOf " + incentive.statusAsOf);
        }
        var published = incentive.evidence.stream()
                .map(evidence -> sources.get(evidence.source()))
                .filter(source -> source != null && source.publishedOn != null)
                .map(source -> source.publishedOn)
                .toList();
        if (!published.isEmpty() && !published.contains(incentive.statusAsOf)) {
            file.add(
                    "statusAsOf",
                    incentive.statusAsOf + " is not the day that a source of it was published: " + published);
        }
    }

    private static void figure(Incentive incentive, String field, Figure figure, FileFaults file) {
        if (figure.of() != null && figure.unit() != null && !figure.of().units().contains(figure.unit())) {
            var allowed = figure.of().units().stream()
                    .map(unit -> unit.code())
                    .sorted()
                    .collect(Collectors.joining(", "));
            file.add(
                    field + ".unit",
                    figure.of().code() + " is not counted in " + figure.unit().code() + "; allowed: " + allowed);
        }
        if (figure.unit() == Unit.CNY
                && figure.value() != null
                && figure.value().scale() > 2) {
            file.add(field + ".value", "is a sum of yuan, which has at most two decimals");
        }
        if (figure.source() != null
                && incentive.evidence.stream()
                        .noneMatch(evidence -> figure.source().equals(evidence.source())
                                && evidence.paragraphs().contains(figure.paragraph()))) {
            file.add(
                    field + ".paragraph",
                    "paragraph " + figure.paragraph() + " of " + figure.source() + " is not in the evidence");
        }
    }

    private static void known(String field, String value, Map<String, Text> vocabulary, FileFaults file) {
        if (value != null && !vocabulary.containsKey(value)) {
            file.unknown(field, value, vocabulary);
        }
    }

    private static void eachKnown(
            String field, String key, List<String> values, Map<String, Text> vocabulary, FileFaults file) {
        IntStream.range(0, values.size())
                .forEach(i -> known(field + "[" + i + "]" + key, values.get(i), vocabulary, file));
    }

    private static void noDuplicates(String field, Collection<?> values, FileFaults file) {
        if (values.size() < 2) {
            return;
        }
        var seen = new HashSet<>();
        values.stream()
                .filter(value -> !seen.add(value))
                .distinct()
                .forEach(value -> file.add(field, value + " stands twice"));
    }

    private static void unique(String id, String field, boolean taken, FileFaults file) {
        if (id != null && taken) {
            file.add(field, "'" + id + "' is taken by another record");
        }
    }

    private boolean circular(String code) {
        var seen = new HashSet<String>();
        for (var at = code; at != null; at = parents.get(at)) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }
}
