package org.incentivekb.live.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.catalog.Rendering;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.change.EntityJson;
import org.incentivekb.model.change.FieldChange;
import org.incentivekb.model.change.RecordChange;
import org.incentivekb.model.vocabulary.ChangeType;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.seed.SmallSeeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of versions and changes, and where ids lead that are no record's any more. */
class HistoryTest {

    private static final Rendering RENDERING = (incentive, known) -> new Rendered(incentive.id.getBytes(UTF_8), 0);

    @TempDir
    Path folder;

    private List<DatasetEntity> entities;
    private final List<DataSet> versions = new ArrayList<>();
    private final List<RecordChange> changes = new ArrayList<>();

    @BeforeEach
    void begin() {
        entities = new SmallSeeds().entities(folder);
        version("aaaaaaaaaaaaaaaa");
    }

    @Test
    void aStoreThatJustBeganKnowsOfNoChange() {
        var history = history();
        assertThat(history.of(Filters.NONE, 0)).isEmpty();
        assertThat(history.knownSince()).isEqualTo(at(1));
        assertThat(history.nameNow("fund")).isEqualTo("fund");
        assertThat(history.nameNow("nothing")).isEqualTo("nothing");
        assertThat(history.withdrawnIn("nothing")).isEmpty();
    }

    @Test
    void theLatestComeFirstAndOnlyThoseAfterAVersion() {
        version("bbbbbbbbbbbbbbbb");
        change(ChangeType.ADDED, "park");
        version("aaaaaaaaaaaaaaaa");
        change(ChangeType.CHANGED, "fund");
        var history = history();
        assertThat(history.of(Filters.NONE, 0)).extracting(History.Entry::id).containsExactly("fund", "park");
        assertThat(history.of(Filters.NONE, 2)).extracting(History.Entry::id).containsExactly("fund");
        assertThat(history.log().version("aaaaaaaaaaaaaaaa"))
                .map(version -> version.number)
                .contains(3L);
        assertThat(history.before(at(2))).isEqualTo(1);
        assertThat(history.before(at(1))).isZero();
    }

    /** As it is now; a withdrawn one as it was last, with an organization and a region that are gone too. */
    @Test
    void filtersLookAtTheRecordAsItIsOrWasLast() {
        withdraw("fund", null);
        version("cccccccccccccccc");
        change(ChangeType.CHANGED, "park");
        var history = history();
        assertThat(history.of(kind("fund"), 0)).extracting(History.Entry::id).containsExactly("fund");
        assertThat(history.of(kind("infrastructure"), 0))
                .extracting(History.Entry::id)
                .containsExactly("park");
        assertThat(history.of(Filters.NONE, 0)).hasSize(2);
        assertThat(history.withdrawnIn("fund")).map(version -> version.version).contains("bbbbbbbbbbbbbbbb");
    }

    @Test
    void whatAWithdrawnRecordReferredToMayBeGoneWithIt() {
        var fund = (Incentive) withdraw("fund", null);
        changes.get(0).content = String.join(
                "\n",
                EntityJson.write(entities.stream()
                        .filter(entity -> entity instanceof Organization one && one.id.equals("yongchuan-district"))
                        .findFirst()
                        .orElseThrow()),
                EntityJson.write(fund));
        entities.removeIf(entity -> entity instanceof Organization);
        assertThat(history().of(kind("fund"), 0)).hasSize(1);
    }

    /** What an older build wrote, and this one cannot read, costs the change and not the service. */
    @Test
    void whatCannotBeReadIsLeftOut() {
        withdraw("fund", null);
        changes.get(0).content = "incentive {\"unheardOf\":1}";
        var history = history();
        assertThat(history.of(Filters.NONE, 0)).isEmpty();
        assertThat(history.withdrawnIn("fund")).isPresent();
    }

    @Test
    void aChangeOfTheIdLinksTheNames() {
        version("bbbbbbbbbbbbbbbb");
        change(ChangeType.ADDED, "oldest");
        rename("oldest", "old");
        rename("old", "fund");
        var history = history();
        assertThat(history.nameNow("oldest")).isEqualTo("fund");
        assertThat(history.of("fund")).hasSize(3);
        assertThat(history.of("old")).isEmpty();
        assertThat(catalog().movedTo("oldest")).contains("fund");
    }

    /** An id that was given up may be taken by another record, whose history is its own. */
    @Test
    void anIdThatWasGivenUpMayComeAgain() {
        rename("park", "fund");
        version("cccccccccccccccc");
        change(ChangeType.ADDED, "park");
        var history = history();
        assertThat(history.nameNow("park")).isEqualTo("park");
        assertThat(history.of("park")).hasSize(1);
        assertThat(history.of("fund")).hasSize(1);
    }

    @Test
    void aRenamedRecordThatWasWithdrawnIsKnownByItsLastId() {
        rename("old", "fund");
        withdraw("fund", "park");
        var history = history();
        assertThat(history.nameNow("old")).isEqualTo("fund");
        assertThat(history.withdrawnIn("fund")).isPresent();
        assertThat(catalog().movedTo("old")).contains("park");
    }

    @Test
    void whatIsThereAgainIsNotWithdrawn() {
        withdraw("fund", null);
        entities = new SmallSeeds().entities(folder);
        version("cccccccccccccccc");
        change(ChangeType.ADDED, "fund");
        var history = history();
        assertThat(history.withdrawnIn("fund")).isEmpty();
        assertThat(history.of("fund")).hasSize(2);
    }

    @Test
    void historyIsCarriedOn() {
        version("bbbbbbbbbbbbbbbb");
        change(ChangeType.ADDED, "park");
        var before = log();
        version("cccccccccccccccc");
        change(ChangeType.CHANGED, "fund");
        assertThat(before.isOf(versions)).isTrue();
        assertThat(before.with(versions.subList(0, 1), changes.subList(0, 1))).isEqualTo(log());
        versions.clear();
        version("aaaaaaaaaaaaaaaa");
        versions.get(0).loadedAt = Instant.EPOCH;
        assertThat(before.isOf(versions)).as("another store").isFalse();
    }

    /** A version of which changes may be missing is where what is known begins. */
    @Test
    void whatIsTooMuchIsForgottenByWholeVersions() {
        for (int i = 0; i < 3; i++) {
            version("bbbbbbbbbbbbbbb" + i);
            change(ChangeType.CHANGED, "park");
            change(ChangeType.CHANGED, "fund");
        }
        var latest = ChangeLog.EMPTY.with(versions, changes.subList(0, 3), 3);
        assertThat(latest.begin().number).isEqualTo(3);
        assertThat(latest.changes()).extracting(change -> change.number).containsExactly(4L, 4L);
        assertThat(latest.lastChange()).isEqualTo(6);
        version("cccccccccccccccc");
        change(ChangeType.CHANGED, "park");
        change(ChangeType.CHANGED, "fund");
        var carriedOn = latest.with(versions.subList(0, 1), changes.subList(0, 2), 3);
        assertThat(carriedOn.begin().number).isEqualTo(4);
        assertThat(carriedOn.changes()).extracting(change -> change.number).containsExactly(5L, 5L);
    }

    private ChangeLog log() {
        return ChangeLog.EMPTY.with(List.copyOf(versions), List.copyOf(changes));
    }

    private Catalog catalog() {
        var builder = new CatalogBuilder(RENDERING);
        entities.forEach(builder::add);
        return builder.build(versions.get(0), log().moved());
    }

    private History history() {
        return new History(log(), catalog(), RENDERING);
    }

    private static Instant at(long number) {
        return Instant.EPOCH.plusSeconds(number);
    }

    private void version(String hash) {
        var version = new DataSet(hash, LocalDate.EPOCH);
        version.number = versions.size() + 1L;
        version.loadedAt = at(version.number);
        versions.add(0, version);
    }

    private RecordChange change(ChangeType type, String incentive) {
        var change = new RecordChange();
        change.id = changes.size() + 1L;
        change.number = versions.get(0).number;
        change.type = type;
        change.incentive = incentive;
        changes.add(0, change);
        return change;
    }

    private void rename(String from, String to) {
        version("bbbbbbbbbbbbbbbb");
        change(ChangeType.CHANGED, to).fields = List.of(new FieldChange("id", '"' + from + '"', '"' + to + '"'));
    }

    private DatasetEntity withdraw(String id, String successor) {
        version("bbbbbbbbbbbbbbbb");
        var incentive = entities.stream()
                .filter(entity -> entity instanceof Incentive one && one.id.equals(id))
                .findFirst()
                .orElseThrow();
        var change = change(ChangeType.WITHDRAWN, id);
        change.content = EntityJson.write(incentive);
        change.successor = successor;
        entities.remove(incentive);
        return incentive;
    }

    private static Filters kind(String code) {
        return new Filters(new EnumMap<>(Map.of(Filter.KIND, Set.of(code))), Scope.WITHIN);
    }
}
