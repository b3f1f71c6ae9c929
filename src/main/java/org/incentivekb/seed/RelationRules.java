package org.incentivekb.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.Limits;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.Nearest;
import org.incentivekb.model.vocabulary.RelationType;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.seed.file.Fault;
import org.incentivekb.seed.file.FileFaults;
import org.incentivekb.seed.file.Findings;

/** What must hold between incentives. Relations may point forward, so they are settled when all records have been read. */
final class RelationRules {

    /** No record of a chain of these may come back to itself. */
    private static final Set<RelationType> ACYCLIC =
            Set.of(RelationType.PART_OF, RelationType.REPEALS, RelationType.SUCCEEDS, RelationType.AMENDS);

    /** What a whole sets for all its parts. */
    private record Terms(boolean hasPeriod, Set<List<Object>> criteria, Set<String> notWith) {}

    private record Part(String whole, Terms terms, Fault fault) {}

    private final Set<String> incentives = new HashSet<>();
    private final Map<String, Fault> former = new LinkedHashMap<>();
    private final Map<String, List<Fault>> wanted = new LinkedHashMap<>();
    private final Map<RelationType, Map<String, Map<String, Fault>>> chains = new HashMap<>();
    private final Map<String, Terms> wholes = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    void check(Incentive incentive, FileFaults file) {
        Rules.unique(incentive.id, "id", !incentives.add(String.valueOf(incentive.id)), file);
        for (int i = 0; i < incentive.formerIds.size(); i++) {
            var field = "formerIds[" + (i + 1) + "]";
            var id = String.valueOf(incentive.formerIds.get(i));
            if (former.put(id, file.fault(field, "'" + id + "' is the id of a record")) != null) {
                file.add(field, "'" + id + "' is a former id already");
            }
        }
        for (int i = 0; i < incentive.relations.size(); i++) {
            var relation = incentive.relations.get(i);
            var field = "relations[" + (i + 1) + "].id";
            refer(incentive, field, relation.id(), file);
            if (relation.type() != null && ACYCLIC.contains(relation.type()) && relation.id() != null) {
                chains.computeIfAbsent(kind(relation.type()), type -> new HashMap<>())
                        .computeIfAbsent(String.valueOf(incentive.id), id -> new LinkedHashMap<>())
                        .put(
                                relation.id(),
                                file.fault(
                                        field,
                                        "comes back to the record itself: "
                                                + relation.type().code() + " goes in a circle"));
            }
            if (relation.type() == RelationType.PART_OF && parts.size() < Limits.DOUBLES_SOUGHT) {
                parts.add(new Part(relation.id(), terms(incentive), file.fault("", "")));
            }
        }
        var terms = terms(incentive);
        if ((terms.hasPeriod || !terms.criteria.isEmpty() || !terms.notWith.isEmpty())
                && wholes.size() < Limits.DOUBLES_SOUGHT) {
            wholes.put(String.valueOf(incentive.id), terms);
        }
    }

    /** Both end what is older, so they are one chain. */
    private static RelationType kind(RelationType type) {
        return type == RelationType.REPEALS ? RelationType.SUCCEEDS : type;
    }

    /** A reference to an incentive, to be settled at the end. */
    void refer(Incentive incentive, String field, String target, FileFaults file) {
        if (target != null && target.equals(incentive.id)) {
            file.add(field, "points to the record itself");
        } else if (target != null) {
            wanted.computeIfAbsent(target, id -> new ArrayList<>())
                    .add(file.fault(field, "no incentive has the id '" + target + "'"));
        }
    }

    private static Terms terms(Incentive incentive) {
        var criteria = new HashSet<List<Object>>();
        incentive.criteria.forEach(criterion -> criteria.add(meaning(criterion)));
        var notWith = new HashSet<String>();
        incentive.notWith.forEach(other -> notWith.add(other.with()));
        return new Terms(incentive.period != null, criteria, notWith);
    }

    private static List<Object> meaning(Criterion criterion) {
        var meaning = new ArrayList<Object>();
        meaning.add(criterion.of);
        meaning.add(criterion.in);
        meaning.add(criterion.notIn);
        meaning.add(criterion.is);
        meaning.add(criterion.unit);
        criterion.bounds().forEach((name, value) -> {
            meaning.add(name);
            meaning.add(value);
        });
        return meaning;
    }

    void settle(Findings findings) {
        former.forEach((id, fault) -> {
            if (incentives.contains(id)) {
                findings.fault(fault);
            }
        });
        wanted.forEach((id, wanting) -> {
            if (!incentives.contains(id)) {
                var nearest = incentives.size() > Limits.IDS_SUGGESTED
                        ? ""
                        : Nearest.code(id, unlabelled(incentives))
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("");
                wanting.forEach(fault -> findings.fault(with(fault, fault.reason() + nearest)));
            }
        });
        chains.values()
                .forEach(chain -> chain.forEach((from, targets) -> targets.forEach((to, fault) -> {
                    if (!to.equals(from) && reaches(chain, to, from)) {
                        findings.fault(fault);
                    }
                })));
        parts.forEach(part -> missing(part, findings));
    }

    /** A whole's terms hold for its parts, so a part that is read alone must say them. */
    private void missing(Part part, Findings findings) {
        var whole = wholes.get(part.whole);
        if (whole == null) {
            return;
        }
        var missing = new ArrayList<String>();
        if (whole.hasPeriod && !part.terms.hasPeriod) {
            missing.add("period");
        }
        if (!part.terms.criteria.containsAll(whole.criteria)) {
            missing.add("criteria");
        }
        if (!part.terms.notWith.containsAll(whole.notWith)) {
            missing.add("notWith");
        }
        missing.forEach(field -> findings.warning(new Fault(
                part.fault.file(),
                part.fault.line(),
                part.fault.field().isEmpty() ? field : part.fault.field() + "." + field,
                "does not repeat what " + part.whole + ", of which it is a part, sets for all")));
    }

    private static boolean reaches(Map<String, Map<String, Fault>> chain, String from, String to) {
        var seen = new HashSet<String>();
        var waiting = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            var at = waiting.remove(waiting.size() - 1);
            if (at.equals(to)) {
                return true;
            }
            if (seen.add(at)) {
                waiting.addAll(chain.getOrDefault(at, Map.of()).keySet());
            }
        }
        return false;
    }

    private static Fault with(Fault fault, String reason) {
        return new Fault(fault.file(), fault.line(), fault.field(), reason);
    }

    private static Map<String, Text> unlabelled(Set<String> ids) {
        var unlabelled = new HashMap<String, Text>();
        ids.forEach(id -> unlabelled.put(id, null));
        return unlabelled;
    }
}
