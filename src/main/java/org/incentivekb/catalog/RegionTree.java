package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.incentivekb.catalog.set.RecordSet;
import org.incentivekb.catalog.set.RunSet;
import org.incentivekb.model.Region;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Text;

/**
 * The tree of regions. A code begins with the significant digits of the region that it lies in (GB/T 2260), so in the order of codes
 * each region is followed at once by all that lies in it.
 */
public final class RegionTree {

    private static final String COUNTRY = "100000";

    private final NavigableMap<String, Region> byCode = new TreeMap<>();
    private final Map<String, Integer> firstRecord = new HashMap<>();
    private final Map<String, RecordSet> within = new ConcurrentHashMap<>();
    private final Map<String, RecordSet> exact = new ConcurrentHashMap<>();
    private int records;

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

    /** The regions that it lies in, the nearest first, the country last. */
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

    /** Notes the next record, which must not be of a region before that of the record noted last. */
    void place(String code) {
        firstRecord.putIfAbsent(code, records);
        records++;
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
                code, region -> region.equals(COUNTRY) ? new RunSet(0, records) : run(region, after(region)));
    }

    private RecordSet exact(String code) {
        return exact.computeIfAbsent(code, region -> run(region, next(region)));
    }

    /** The records of the regions from one code to before another; null means to the end. */
    private RecordSet run(String from, String before) {
        return new RunSet(start(from), before == null ? records : start(before));
    }

    private int start(String code) {
        for (var at : byCode.tailMap(code).keySet()) {
            var first = firstRecord.get(at);
            if (first != null) {
                return first;
            }
        }
        return records;
    }

    private String next(String code) {
        return firstOf(byCode.tailMap(code + "\0"));
    }

    private String after(String code) {
        return firstOf(byCode.tailMap(significant(code) + ":"));
    }

    private static String firstOf(SortedMap<String, Region> regions) {
        return regions.isEmpty() ? null : regions.firstKey();
    }

    /** 500000 → 50, 460200 → 4602, 500118 → 500118. */
    private static String significant(String code) {
        return code.endsWith("0000") ? code.substring(0, 2) : code.endsWith("00") ? code.substring(0, 4) : code;
    }
}
