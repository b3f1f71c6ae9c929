package org.incentivekb.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incentivekb.Limits;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Gap;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Participation;
import org.incentivekb.model.Region;
import org.incentivekb.model.Relation;
import org.incentivekb.model.Source;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Nearest;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.seed.file.Fault;
import org.incentivekb.seed.file.FileFaults;
import org.incentivekb.seed.file.Findings;

/** What must hold between records, and between the fields of one: references, order of dates, figures resting on evidence. */
final class Rules {

    /** What a seeds folder lists, by the names of the files. */
    static final List<String> LISTS = List.of("regions", "organizations", "sources", "incentives");

    private static final String COUNTRY = "100000";

    private final Map<String, Text> regions = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, FileFaults> regionFiles = new HashMap<>();
    private final Map<String, Map<String, Text>> zones = new HashMap<>();
    private final Map<String, Text> organizations = new LinkedHashMap<>();
    private final Map<String, Text> sourceTitles = new LinkedHashMap<>();
    private final Set<String> incentives = new HashSet<>();
    private final Map<String, List<Fault>> wanted = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final DateRules dates;
    private final DoubleRules doubles = new DoubleRules();

    Rules(LocalDate today) {
        dates = new DateRules(today);
    }

    /** Notes that something of a list could not be read: nobody knows then which ids there are, so none is said to be unknown. */
    void noteUnread(String list) {
        unread.add(list);
    }

    void region(Region region, FileFaults file) {
        if (region.code == null) {
            noteUnread("regions");
            return;
        }
        unique(region.code, "code", regions.put(region.code, region.name) != null, file);
        parents.put(region.code, region.parent);
        regionFiles.put(region.code, file);
        var byId = new LinkedHashMap<String, Text>();
        region.zones.stream().filter(zone -> zone.id() != null).forEach(zone -> byId.put(zone.id(), zone.name()));
        zones.put(region.code, byId);
        noDuplicates("zones", region.zones.stream().map(Zone::id).toList(), file);
    }

    void checkRegions() {
        parents.forEach((code, parent) -> {
            var file = regionFiles.get(code);
            if (parent == null && !code.equals(COUNTRY)) {
                file.add("parent", "is missing; only the country has none");
            } else if (parent != null && !regions.containsKey(parent)) {
                known("regions", "parent", parent, regions, file);
            } else if (circular(code)) {
                file.add("parent", "lies in itself");
            } else if (parent != null
                    && !parent.equals(COUNTRY)
                    && !code.startsWith(parent.replaceFirst("(00)+$", ""))) {
                file.add("parent", "the code does not begin with the significant digits of its parent " + parent);
            } else if (parent != null && code.length() == COUNTRY.length() && !parent.equals(innermost(code))) {
                file.add("parent", "by its code it lies in " + innermost(code) + ", which lies in " + parent);
            }
        });
        regionFiles.clear();
    }

    /** The smallest region that a code lies in by its digits (GB/T 2260). */
    private String innermost(String code) {
        return Stream.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
                .filter(upper -> !upper.equals(code) && regions.containsKey(upper))
                .findFirst()
                .orElse(COUNTRY);
    }

    void organization(Organization organization, FileFaults file) {
        var id = String.valueOf(organization.id);
        unique(organization.id, "id", organizations.put(id, organization.name) != null, file);
        if (!isId(organization.id)) {
            noteUnread("organizations");
        }
    }

    void source(Source source, FileFaults file) {
        unique(source.id, "id", sourceTitles.put(String.valueOf(source.id), source.title) != null, file);
        dates.check(source, file);
        if (!isId(source.id)) {
            noteUnread("sources");
        }
    }

    void incentive(Incentive incentive, FileFaults file) {
        unique(incentive.id, "id", !incentives.add(String.valueOf(incentive.id)), file);
        known("regions", "region", incentive.region, regions, file);
        known("regions", "zone", incentive.zone, zones.getOrDefault(incentive.region, Map.of()), file);
        eachKnown(
                "organizations",
                "organizations[%d].id",
                incentive.organizations.stream().map(part -> part.id()).toList(),
                organizations,
                file);
        eachKnown(
                "sources",
                "evidence[%d].source",
                incentive.evidence.stream().map(evidence -> evidence.source()).toList(),
                sourceTitles,
                file);
        noDuplicates("industries", incentive.industries, file);
        noDuplicates("supports", incentive.supports, file);
        noDuplicates("beneficiaries", incentive.beneficiaries, file);
        noDuplicates("organizations", incentive.organizations, file);
        noDuplicates("relations", incentive.relations, file);
        noDuplicates(
                "evidence", incentive.evidence.stream().map(e -> e.source()).toList(), file);
        for (int i = 0; i < incentive.evidence.size(); i++) {
            noDuplicates(
                    "evidence[" + (i + 1) + "].paragraphs",
                    incentive.evidence.get(i).paragraphs(),
                    file);
        }
        noDuplicates("gaps", incentive.gaps.stream().map(Gap::field).toList(), file);
        if (incentive.summary != null
                && incentive.summary.zh() != null
                && incentive.summary.zh().length() > Limits.CHINESE_SUMMARY) {
            file.add(
                    "summary.zh",
                    "has " + incentive.summary.zh().length() + " characters; at most " + Limits.CHINESE_SUMMARY);
        }
        dates.check(incentive, file);
        FigureRules.check(incentive, file);
        for (int i = 0; i < incentive.gaps.size(); i++) {
            GapRules.check(incentive, "gaps[" + (i + 1) + "]", incentive.gaps.get(i), file);
        }
        for (int i = 0; i < incentive.relations.size(); i++) {
            relation(
                    incentive,
                    "relations[" + (i + 1) + "].id",
                    incentive.relations.get(i).id(),
                    file);
        }
        doubles.check(incentive, file);
    }

    /** Relations may point forward, so they are settled when all records have been read. */
    void checkRelations(Findings findings) {
        if (unread.contains("incentives")) {
            return;
        }
        wanted.forEach((id, wanting) -> {
            if (!incentives.contains(id)) {
                var nearest = incentives.size() > Limits.IDS_SUGGESTED
                        ? ""
                        : Nearest.code(id, unlabelled(incentives))
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("");
                wanting.forEach(fault ->
                        findings.fault(new Fault(fault.file(), fault.line(), fault.field(), fault.reason() + nearest)));
            }
        });
    }

    private static Map<String, Text> unlabelled(Set<String> ids) {
        var unlabelled = new HashMap<String, Text>();
        ids.forEach(id -> unlabelled.put(id, null));
        return unlabelled;
    }

    private void relation(Incentive incentive, String field, String target, FileFaults file) {
        if (target != null && target.equals(incentive.id)) {
            file.add(field, "points to the record itself");
        } else if (target != null) {
            wanted.computeIfAbsent(target, id -> new ArrayList<>())
                    .add(file.fault(field, "no incentive has the id '" + target + "'"));
        }
    }

    private static boolean isId(String id) {
        return id != null && id.matches(DatasetEntity.ID);
    }

    private void known(String list, String field, String value, Map<String, Text> vocabulary, FileFaults file) {
        if (value != null && !vocabulary.containsKey(value) && !unread.contains(list)) {
            file.unknown(field, value, vocabulary);
        }
    }

    private void eachKnown(
            String list, String field, List<String> values, Map<String, Text> vocabulary, FileFaults file) {
        IntStream.range(0, values.size())
                .forEach(i -> known(list, field.formatted(i + 1), values.get(i), vocabulary, file));
    }

    private static void noDuplicates(String field, Collection<?> values, FileFaults file) {
        if (values.size() < 2) {
            return;
        }
        var seen = new HashSet<>();
        int number = 0;
        for (var value : values) {
            number++;
            if (!seen.add(value)) {
                file.add(field + "[" + number + "]", shown(value) + " stands twice");
            }
        }
    }

    /** As a file writes it. */
    private static String shown(Object value) {
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof Participation part) {
            return part.id() + " as " + shown(part.role());
        }
        return value instanceof Relation relation
                ? shown(relation.type()) + " " + relation.id()
                : String.valueOf(value);
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
