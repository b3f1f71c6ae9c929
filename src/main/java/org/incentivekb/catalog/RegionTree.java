package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.set.RunSet;
import org.incentivekb.model.Region;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Text;

/**
 * The regions as trees, of which there are several: China by GB/T 2260, other countries by ISO 3166, and what lies above them. In the
 * order of a walk through the trees each region is followed at once by all that lies in it, whatever its code is.
 */
public final class RegionTree {

    private final NavigableMap<String, Region> byCode = new TreeMap<>();

    /** The codes in the order of the walk, and for each its place in it and the place after all that lies in it. */
    private List<String> walk;

    private int[] parents;
    private Map<String, Integer> places;
    private Map<String, Integer> ends;

    /** For each place in the walk, and after the last, the first record that stands there or later. */
    private int[] firstRecord;

    private final Map<String, RecordSet> within = new ConcurrentHashMap<>();
    private final Map<String, RecordSet> exact = new ConcurrentHashMap<>();

    void add(Region region) {
        byCode.put(region.code, region);
    }

    /** All regions in the order of their codes. */
    public Collection<Region> all() {
        return byCode.values();
    }

    public Region get(String code) {
        return byCode.get(code);
    }

    /** The regions that it lies in, the nearest first. */
    public List<Region> above(Region region) {
        var above = new ArrayList<Region>();
        for (var at = region.parent; at != null; at = byCode.get(at).parent) {
            above.add(byCode.get(at));
        }
        return above;
    }

    /** The zone with that id in the region, or null. */
    public Zone zone(String code, String id) {
        return byCode.get(code).zones.stream()
                .filter(zone -> zone.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The names of a region, of all it lies in, and of a zone in it, where there is one. */
    List<Text> names(String code, String zone) {
        var region = byCode.get(code);
        var names = new ArrayList<Text>();
        names.add(region.name);
        above(region).forEach(upper -> names.add(upper.name));
        if (zone != null) {
            names.add(zone(code, zone).name());
        }
        return names;
    }

    Map<String, Text> labels() {
        var labels = new TreeMap<String, Text>();
        byCode.forEach((code, region) -> labels.put(code, region.name));
        return labels;
    }

    /** The names of all zones by id. */
    Map<String, Text> zones() {
        var zones = new TreeMap<String, Text>();
        byCode.values().forEach(region -> region.zones.forEach(zone -> zones.put(zone.id(), zone.name())));
        return zones;
    }

    /** The codes in the order in which records stand: each region is followed by what lies in it. */
    public List<String> walk() {
        if (walk == null) {
            var below = new TreeMap<String, List<String>>();
            var roots = new ArrayList<String>();
            byCode.forEach((code, region) -> (region.parent == null
                            ? roots
                            : below.computeIfAbsent(region.parent, parent -> new ArrayList<>()))
                    .add(code));
            walk = new ArrayList<>();
            places = new HashMap<>();
            ends = new HashMap<>();
            roots.forEach(root -> walk(root, below));
            parents = walk.stream()
                    .map(code -> byCode.get(code).parent)
                    .mapToInt(parent -> parent == null ? -1 : places.get(parent))
                    .toArray();
        }
        return walk;
    }

    private void walk(String code, Map<String, List<String>> below) {
        places.put(code, walk.size());
        walk.add(code);
        below.getOrDefault(code, List.of()).forEach(child -> walk(child, below));
        ends.put(code, walk.size());
    }

    /** Notes where the records stand, which are in the order of the {@link #walk}. */
    void place(String[] regionOfRecord) {
        walk();
        firstRecord = new int[walk.size() + 1];
        for (var code : regionOfRecord) {
            firstRecord[places.get(code) + 1]++;
        }
        Arrays.parallelPrefix(firstRecord, Integer::sum);
    }

    /** The code of the region that a zone lies in; null where there is no such zone. */
    public String regionOfZone(String id) {
        return byCode.values().stream()
                .filter(region ->
                        region.zones.stream().anyMatch(zone -> zone.id().equals(id)))
                .map(region -> region.code)
                .findFirst()
                .orElse(null);
    }

    /** For each region of the {@link #walk} its first record, and last how many records there are; not to be written to. */
    public int[] firstRecords() {
        return firstRecord;
    }

    /** For each region of the {@link #walk} the place there of the one that it lies in, which comes before it, or -1; not to be written to. */
    public int[] parents() {
        return parents;
    }

    /** The first record of a region itself; its records are neighbours, as many as {@link #count}. */
    public int firstRecord(String code) {
        return firstRecord[places.get(code)];
    }

    /** How many records the region itself has, without what lies below it. */
    public int count(String code) {
        return firstRecord[places.get(code) + 1] - firstRecord[places.get(code)];
    }

    /** The records that a code of a region filter stands for. */
    List<RecordSet> records(String code, Scope scope) {
        return switch (scope) {
            case WITHIN -> List.of(within(code));
            case EXACT -> List.of(exact(code));
            case APPLIES -> {
                var runs = new ArrayList<RecordSet>();
                runs.add(exact(code));
                above(byCode.get(code)).forEach(region -> runs.add(exact(region.code)));
                yield runs;
            }
        };
    }

    private RecordSet within(String code) {
        return within.computeIfAbsent(
                code, region -> new RunSet(firstRecord[places.get(region)], firstRecord[ends.get(region)]));
    }

    private RecordSet exact(String code) {
        return exact.computeIfAbsent(
                code, region -> new RunSet(firstRecord[places.get(region)], firstRecord[places.get(region) + 1]));
    }
}
