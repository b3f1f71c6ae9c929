package org.incentivekb.model.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.ChangeType;

/** What is different between two versions of the data: which things were added, withdrawn, and changed in which fields. */
public final class Differences {

    /**
     * A thing that is different.
     *
     * @param type {@code incentive}, {@code source}, {@code region}, {@code organization} or {@code codelist}
     * @param fields of one that changed; empty of others
     */
    public record Change(ChangeType sort, String type, String id, List<FieldChange> fields) {}

    private Differences() {}

    /** By type and id. */
    public static List<Change> between(
            Collection<? extends DatasetEntity> before, Collection<? extends DatasetEntity> after) {
        var old = byKey(before);
        var now = byKey(after);
        var keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        var changes = new ArrayList<Change>();
        keys.stream().sorted().forEach(key -> {
            if (!now.containsKey(key)) {
                changes.add(new Change(ChangeType.WITHDRAWN, key.type(), key.id(), List.of()));
            } else if (!old.containsKey(key)) {
                changes.add(new Change(ChangeType.ADDED, key.type(), key.id(), List.of()));
            } else {
                var fields = between(old.get(key), now.get(key));
                if (!fields.isEmpty()) {
                    changes.add(new Change(ChangeType.CHANGED, key.type(), key.id(), fields));
                }
            }
        });
        return changes;
    }

    /** The fields in which two states of one thing differ. */
    public static List<FieldChange> between(DatasetEntity before, DatasetEntity after) {
        var fields = new ArrayList<FieldChange>();
        compare("", EntityJson.tree(before), EntityJson.tree(after), fields);
        return fields;
    }

    private static Map<Fingerprint.Key, DatasetEntity> byKey(Collection<? extends DatasetEntity> entities) {
        var byKey = new TreeMap<Fingerprint.Key, DatasetEntity>();
        entities.forEach(entity -> byKey.put(Fingerprint.Key.of(entity), entity));
        return byKey;
    }

    static String type(DatasetEntity entity) {
        return type(entity.getClass());
    }

    static String type(Class<? extends DatasetEntity> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    static String id(DatasetEntity entity) {
        if (entity instanceof Incentive incentive) {
            return incentive.id;
        }
        if (entity instanceof Source source) {
            return source.id;
        }
        if (entity instanceof Region region) {
            return region.code;
        }
        if (entity instanceof CodeList list) {
            return list.name;
        }
        return ((Organization) entity).id;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<FieldChange> changes) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            var names = new LinkedHashSet<String>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name ->
                    compare(path.isEmpty() ? name : path + "." + name, before.path(name), after.path(name), changes));
        } else if (before.isArray() && after.isArray() && hasObjects(before) && hasObjects(after)) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(path + "[" + (i + 1) + "]", before.path(i), after.path(i), changes);
            }
        } else {
            changes.add(new FieldChange(path, shown(before), shown(after)));
        }
    }

    private static boolean hasObjects(JsonNode list) {
        return list.path(0).isObject();
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : EntityJson.write(value);
    }
}
