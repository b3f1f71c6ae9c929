package org.incentivekb.live.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.Rendering;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.change.RecordChange;
import org.incentivekb.model.vocabulary.ChangeType;

/** What became of records until one version. Immutable, so that a request that holds it reads one state from start to end. */
public final class History {

    /**
     * A change, and where its record is found.
     *
     * @param version that brought it
     * @param id of the record now, or last: it may have had another one then
     * @param records holds the record: what is served, or what was withdrawn
     * @param record its ordinal there
     */
    public record Entry(RecordChange change, DataSet version, String id, Catalog records, int record) {}

    private final ChangeLog log;
    private final Catalog catalog;
    private final Map<Long, DataSet> versions = new HashMap<>();

    /** By id the last change that it had a part in: as the record's id, or as one that the record gave up. */
    private final Map<String, RecordChange> last = new HashMap<>();

    /** The latest first. */
    private final List<Entry> entries = new ArrayList<>();

    private final Map<String, List<Entry>> byId = new HashMap<>();

    /** Null where there are none. */
    private final Catalog withdrawn;

    /**
     * @param catalog of the latest version
     * @param rendering says how a record that is gone looks
     */
    public History(ChangeLog log, Catalog catalog, Rendering rendering) {
        this.log = log;
        this.catalog = catalog;
        log.versions().forEach(version -> versions.put(version.number, version));
        var ids = ids();
        var withdrawals = last.entrySet().stream()
                .filter(entry -> isGone(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        withdrawn = withdrawals.isEmpty() ? null : WithdrawnRecords.of(withdrawals, catalog, rendering);
        for (int i = 0; i < ids.length; i++) {
            add(log.changes().get(i), ids[i]);
        }
    }

    /** What the record of each change is called now: from the latest change back, since an id may have been another record's before. */
    private String[] ids() {
        var names = new HashMap<String, String>();
        var ids = new String[log.changes().size()];
        for (int i = 0; i < ids.length; i++) {
            var change = log.changes().get(i);
            ids[i] = names.getOrDefault(change.incentive, change.incentive);
            last.putIfAbsent(change.incentive, change);
            var former = ChangeLog.formerId(change);
            if (former != null) {
                last.putIfAbsent(former, change);
                names.put(former, ids[i]);
            }
        }
        return ids;
    }

    private void add(RecordChange change, String id) {
        var records = catalog.find(id).isPresent() || withdrawn == null ? catalog : withdrawn;
        records.find(id).ifPresent(record -> {
            var entry = new Entry(change, versions.get(change.number), id, records, record);
            entries.add(entry);
            byId.computeIfAbsent(id, any -> new ArrayList<>()).add(entry);
        });
        if (records == catalog || last.get(id) != change) {
            // It is there again, or what it said last is kept with a later change.
            change.content = null;
        }
    }

    /** The changes and versions that it is made of. */
    public ChangeLog log() {
        return log;
    }

    /** What became of records after that is known. */
    public Instant knownSince() {
        return log.begin().loadedAt;
    }

    /** What its answers change with: the same content may come again, and another process may know of less. */
    public String tag() {
        var latest = log.versions().get(0);
        return latest.number + " " + latest.loadedAt + " " + knownSince();
    }

    /**
     * The changes of the records that match, as these are now or were last; the latest first.
     *
     * @param after the number of the version since which they are wanted; 0 for all
     */
    public List<Entry> of(Filters filters, long after) {
        var there = catalog.matches(filters);
        var gone = withdrawn == null ? null : withdrawn.matches(filters);
        var matching = new ArrayList<Entry>();
        for (var entry : entries) {
            if (entry.version.number <= after) {
                break;
            }
            if ((entry.records == catalog ? there : gone).contains(entry.record)) {
                matching.add(entry);
            }
        }
        return matching;
    }

    /** The changes of one record, by the id that it has now or had last; the latest first. */
    public List<Entry> of(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The number of the last version that was loaded before a moment; 0 where none is known. */
    public long before(Instant moment) {
        return log.versions().stream()
                .filter(version -> version.loadedAt.isBefore(moment))
                .findFirst()
                .map(version -> version.number)
                .orElse(0L);
    }

    /** The id that a record has which was called so before; the same one where nothing says that it was renamed. */
    public String nameNow(String id) {
        var seen = new HashSet<String>();
        var at = id;
        while (catalog.find(at).isEmpty() && seen.add(at)) {
            var former = catalog.formerId(at);
            var change = last.get(at);
            if (former.isPresent()) {
                return former.get();
            }
            if (change != null) {
                at = change.incentive;
            }
        }
        return at;
    }

    /** The version that withdrew the record of that id; empty where it is there, or never was as far as is known. */
    public Optional<DataSet> withdrawnIn(String id) {
        return isGone(id) ? Optional.of(versions.get(last.get(id).number)) : Optional.empty();
    }

    private boolean isGone(String id) {
        var change = last.get(id);
        return change != null
                && change.type == ChangeType.WITHDRAWN
                && catalog.find(id).isEmpty();
    }
}
