package org.incentivekb.live.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incentivekb.Limits;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.change.RecordChange;
import org.incentivekb.model.vocabulary.ChangeType;

/**
 * The versions and changes of a store that are kept. Of all versions but the oldest every change is there: that one is where history
 * begins.
 *
 * @param versions the latest first
 * @param changes the latest first
 * @param lastChange the id of the latest change that was read, kept or not; 0 where there is none
 */
public record ChangeLog(List<DataSet> versions, List<RecordChange> changes, long lastChange) {

    public static final ChangeLog EMPTY = new ChangeLog(List.of(), List.of(), 0);

    /** The number of the latest version; 0 where there is none. */
    public long number() {
        return versions.isEmpty() ? 0 : versions.get(0).number;
    }

    /** Whether it is of the store that has these versions, and so can be carried on: another one may have been restored from a copy. */
    public boolean isOf(List<DataSet> stored) {
        return !versions.isEmpty()
                && stored.stream()
                        .anyMatch(version -> version.number.equals(versions.get(0).number)
                                && version.version.equals(versions.get(0).version)
                                && version.loadedAt.equals(versions.get(0).loadedAt));
    }

    /**
     * The same with what came after it, without what is then too old.
     *
     * @param newer versions, the latest first
     * @param later changes, the latest first
     */
    public ChangeLog with(List<DataSet> newer, List<RecordChange> later) {
        return with(newer, later, Limits.CHANGES);
    }

    ChangeLog with(List<DataSet> newer, List<RecordChange> later, int most) {
        var allVersions = joined(newer, versions, most);
        var allChanges = joined(later, changes, most);
        long begin = allVersions.get(allVersions.size() - 1).number;
        int read = later.size() + changes.size();
        boolean isGap = !later.isEmpty() && later.get(later.size() - 1).id > lastChange + 1;
        if (read > most || isGap) {
            // Others of the oldest one's version are missing, or may be.
            begin = Math.max(begin, allChanges.get(allChanges.size() - 1).number);
        }
        long from = begin;
        return new ChangeLog(
                allVersions.stream().filter(version -> version.number >= from).toList(),
                allChanges.stream().filter(change -> change.number > from).toList(),
                later.isEmpty() ? lastChange : later.get(0).id);
    }

    private static <T> List<T> joined(List<T> newer, List<T> older, int most) {
        var all = new ArrayList<T>(newer);
        all.addAll(older);
        return all.size() > most ? all.subList(0, most) : all;
    }

    /** The version at which history begins: what became of records after it is known. */
    public DataSet begin() {
        return versions.get(versions.size() - 1);
    }

    /** The latest version of that hash: equal content may have come again. */
    public Optional<DataSet> version(String hash) {
        return versions.stream().filter(version -> version.version.equals(hash)).findFirst();
    }

    /** By each id that was given up, the one that took its place: of the renamed record, or of a withdrawn one's successor. */
    public Map<String, String> moved() {
        var moved = new HashMap<String, String>();
        var known = new HashMap<String, RecordChange>();
        for (var change : changes) {
            if (known.putIfAbsent(change.incentive, change) == null
                    && change.type == ChangeType.WITHDRAWN
                    && change.successor != null) {
                moved.put(change.incentive, change.successor);
            }
            var former = formerId(change);
            if (former != null && known.putIfAbsent(former, change) == null) {
                moved.put(former, change.incentive);
            }
        }
        return moved;
    }

    /** The id that a change took from its record; null where it left it as it was. */
    static String formerId(RecordChange change) {
        return change.fields.stream()
                .filter(field -> field.path().equals("id"))
                .map(field -> field.before().substring(1, field.before().length() - 1))
                .findFirst()
                .orElse(null);
    }
}
