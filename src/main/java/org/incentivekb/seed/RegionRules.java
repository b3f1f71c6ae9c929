package org.incentivekb.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incentivekb.model.Region;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.seed.file.FileFaults;

/** What must hold of regions and their zones: that each lies where its code says, and none in itself. */
final class RegionRules {

    private static final String COUNTRY = "100000";

    private static final Pattern GB_T_2260 = Pattern.compile("\\d{6}");

    private final Map<String, Text> names = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, FileFaults> files = new HashMap<>();
    private final Map<String, Map<String, Text>> zones = new HashMap<>();
    private final Map<String, Text> places = new LinkedHashMap<>();

    /** The lists of the seeds of which something could not be read. */
    private final Set<String> unread;

    RegionRules(Set<String> unread) {
        this.unread = unread;
    }

    /** The regions that there are, with their names; it grows as they are read. */
    Map<String, Text> names() {
        return names;
    }

    /** Regions and zones by code and id; it grows as they are read. */
    Map<String, Text> places() {
        return places;
    }

    Map<String, Text> zones(String region) {
        return zones.getOrDefault(region, Map.of());
    }

    void check(Region region, FileFaults file) {
        if (region.code == null) {
            unread.add("regions");
            return;
        }
        Rules.unique(region.code, "code", names.put(region.code, region.name) != null, file);
        parents.put(region.code, region.parent);
        files.put(region.code, file);
        var byId = new LinkedHashMap<String, Text>();
        region.zones.stream().filter(zone -> zone.id() != null).forEach(zone -> byId.put(zone.id(), zone.name()));
        zones.put(region.code, byId);
        places.put(region.code, region.name);
        places.putAll(byId);
        Rules.noDuplicates("zones", region.zones.stream().map(Zone::id).toList(), file);
    }

    /** When all are read: that each lies where it says. */
    void settle() {
        parents.forEach((code, parent) -> {
            var file = files.get(code);
            if (parent == null && isPart(code)) {
                file.add("parent", "is missing; only countries, and what lies above them, have none");
            } else if (parent != null && !names.containsKey(parent)) {
                if (!unread.contains("regions")) {
                    file.unknown("parent", parent, names);
                }
            } else if (circular(code)) {
                file.add("parent", "lies in itself");
            } else if (parent != null && code.indexOf('-') > 0 && !parent.equals(code.substring(0, 2))) {
                file.add("parent", "by its code it lies in " + code.substring(0, 2));
            } else if (parent != null && GB_T_2260.matcher(code).matches()) {
                chinese(code, parent, file);
            }
        });
        files.clear();
    }

    /** Whether a code is of something that lies in a country. */
    private static boolean isPart(String code) {
        return code.indexOf('-') > 0 || GB_T_2260.matcher(code).matches() && !code.equals(COUNTRY);
    }

    private void chinese(String code, String parent, FileFaults file) {
        if (!parent.equals(COUNTRY) && !code.startsWith(parent.replaceFirst("(00)+$", ""))) {
            file.add("parent", "the code does not begin with the significant digits of its parent " + parent);
        } else if (!parent.equals(innermost(code))) {
            file.add("parent", "by its code it lies in " + innermost(code) + ", which lies in " + parent);
        }
    }

    /** The smallest region that a code lies in by its digits (GB/T 2260). */
    private String innermost(String code) {
        return Stream.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
                .filter(upper -> !upper.equals(code) && names.containsKey(upper))
                .findFirst()
                .orElse(COUNTRY);
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
