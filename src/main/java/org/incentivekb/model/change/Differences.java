package org.incentivekb.model.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;

/** What is different between two versions of the data: which things were added, removed, and changed in which fields. */
public final class Differences {

    private static final ObjectMapper FIELDS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** What became of a thing. */
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * A thing that is different.
     *
     * @param type {@code incentive}, {@code source}, {@code region}, {@code organization} or {@code codelist}
     * @param fields of one that changed; empty of others
     */
    public record Change(Sort sort, String type, String id, List<FieldChange> fields) {}

    /**
     * A field that is different.
     *
     * @param path such as {@code figures[2].value}, counted from 1
     * @param before as JSON; null where it was not there
     * @param after as JSON; null where it is not there any more
     */
    public record FieldChange(String path, String before, String after) {}

    private Differences() {}

    /** By type and id. */
    public static List<Change> between(
            Collection<? extends DatasetEntity> before, Collection<? extends DatasetEntity> after) {
        var old = byName(before);
        var now = byName(after);
        var names = new LinkedHashSet<>(new TreeMap<>(old).keySet());
        names.addAll(now.keySet());
        var changes = new ArrayList<Change>();
        names.stream().sorted().forEach(name -> {
            var type = name.substring(0, name.indexOf(' '));
            var id = name.substring(type.length() + 1);
            if (!now.containsKey(name)) {
                changes.add(new Change(Sort.REMOVED, type, id, List.of()));
            } else if (!old.containsKey(name)) {
                changes.add(new Change(Sort.ADDED, type, id, List.of()));
            } else {
                var fields = new ArrayList<FieldChange>();
                compare("", old.get(name), now.get(name), fields);
                if (!fields.isEmpty()) {
                    changes.add(new Change(Sort.CHANGED, type, id, fields));
                }
            }
        });
        return changes;
    }

    private static Map<String, JsonNode> byName(Collection<? extends DatasetEntity> entities) {
        var byName = new TreeMap<String, JsonNode>();
        for (var entity : entities) {
            if (!(entity instanceof DataSet)) {
                byName.put(name(entity), FIELDS.valueToTree(entity));
            }
        }
        return byName;
    }

    private static String name(DatasetEntity entity) {
        if (entity instanceof Incentive incentive) {
            return "incentive " + incentive.id;
        }
        if (entity instanceof Source source) {
            return "source " + source.id;
        }
        if (entity instanceof Region region) {
            return "region " + region.code;
        }
        if (entity instanceof CodeList list) {
            return "codelist " + list.name;
        }
        return "organization " + ((Organization) entity).id;
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
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return FIELDS.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
