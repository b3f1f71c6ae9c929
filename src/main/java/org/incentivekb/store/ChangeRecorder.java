package org.incentivekb.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.change.Differences;
import org.incentivekb.model.change.EntityJson;
import org.incentivekb.model.change.Fingerprint;
import org.incentivekb.model.change.RecordChange;
import org.incentivekb.model.vocabulary.ChangeType;
import org.incentivekb.model.vocabulary.RelationType;

/** Notes what becomes of incentives in a load: what the history of the data set is made of. */
final class ChangeRecorder {

    private final Session entities;
    private final StatelessSession rows;
    private final List<RecordChange> changes = new ArrayList<>();

    /** By the id of a record, which one ended it before this load: a record that is gone leaves no relation to it. */
    private final Map<String, String> successors = new HashMap<>();

    /** Former ids of records that were read under another. */
    private final Set<String> renamed = new HashSet<>();

    private final long last;

    ChangeRecorder(Database database) {
        entities = database.entities;
        rows = database.rows;
        last = database.changes.lastId();
        rows
                .createQuery(
                        "select r.id, i.id from Incentive i join i.relations r where r.type in (:ending) order by i.id",
                        Object[].class)
                .setParameter("ending", List.of(RelationType.SUCCEEDS, RelationType.REPEALS))
                .stream()
                .forEach(row -> successors.putIfAbsent((String) row[0], (String) row[1]));
    }

    /** @param gone what has not been read yet of what was known, among which may be what it was called before */
    void add(Incentive incentive, Set<Fingerprint.Key> gone) {
        var former = incentive.formerIds.stream()
                .map(id -> new Fingerprint.Key(Fingerprint.Key.of(incentive).type(), id))
                .filter(gone::contains)
                .findFirst();
        if (former.isPresent()) {
            var before = entities.find(Incentive.class, former.get().id());
            renamed.add(before.id);
            note(ChangeType.CHANGED, incentive.id).fields = Differences.between(before, incentive);
            entities.clear();
        } else {
            note(ChangeType.ADDED, incentive.id);
        }
    }

    /** Must come before the new state is written. Another build may hash otherwise what has not changed. */
    void change(Incentive incentive) {
        var fields = Differences.between(entities.find(Incentive.class, incentive.id), incentive);
        if (!fields.isEmpty()) {
            note(ChangeType.CHANGED, incentive.id).fields = fields;
        }
        entities.clear();
    }

    /** Must come before it is deleted. */
    void withdraw(String id) {
        if (renamed.contains(id)) {
            return;
        }
        var change = note(ChangeType.WITHDRAWN, id);
        change.successor = successors.get(id);
        change.content = content(entities.find(Incentive.class, id));
        entities.clear();
    }

    private RecordChange note(ChangeType type, String incentive) {
        var change = new RecordChange();
        change.id = last + changes.size() + 1;
        change.type = type;
        change.incentive = incentive;
        changes.add(change);
        return change;
    }

    private String content(Incentive incentive) {
        var lines = new ArrayList<String>();
        for (var region = entities.find(Region.class, incentive.region); region != null; ) {
            lines.add(0, EntityJson.write(region));
            region = region.parent == null ? null : entities.find(Region.class, region.parent);
        }
        incentive.organizations.forEach(part -> add(entities.find(Organization.class, part.id()), lines));
        incentive.evidence.forEach(evidence -> add(entities.find(Source.class, evidence.source()), lines));
        lines.add(EntityJson.write(incentive));
        return String.join("\n", lines);
    }

    private static void add(DatasetEntity entity, List<String> lines) {
        lines.add(EntityJson.write(entity));
    }

    void write(long number) {
        changes.forEach(change -> change.number = number);
        rows.insertMultiple(changes);
    }
}
