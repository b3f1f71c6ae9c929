package org.incentivekb.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StatelessSession;
import org.incentivekb.live.load.LastLoad;
import org.incentivekb.seed.SmallSeeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a load writes: what differs, field by field, and nothing else. */
@QuarkusTest
@TestProfile(SmallFolder.class)
class StoreTest {

    @ConfigProperty(name = "incentives.seeds")
    Path folder;

    @Inject
    LiveDataset live;

    @Inject
    StatelessSession session;

    private long before;

    @BeforeEach
    void fromTheSmallSeeds() {
        new SmallSeeds().write(folder);
        live.reload();
        before = number("select coalesce(max(id), 0) from record_change");
    }

    @AfterEach
    void asItWas() throws IOException {
        for (var name : List.of("third", "renamed")) {
            Files.deleteIfExists(folder.resolve("incentives/" + name + ".yaml"));
        }
        new SmallSeeds().write(folder);
        live.reload();
    }

    @Test
    void aChangedFieldIsNotedAsItWasAndAsItIs() {
        // The watch reloads no sooner.
        synchronized (live) {
            new SmallSeeds()
                    .with("incentives/fund.yaml", "value: 200000000", "value: 300000000")
                    .with("incentives/fund.yaml", "text: 2億元", "text: 3億元")
                    .write(folder);
            live.reload();
            assertThat(changes())
                    .contains(
                            "changed fund figures[1].value 200000000 300000000",
                            "changed fund figures[1].text \"2億元\" \"3億元\"",
                            "changed fund amount.value 200000000 300000000")
                    .allMatch(change -> change.startsWith("changed fund "));
            assertThat(number("select count(*) from figure where incentive_id = 'fund'"))
                    .isEqualTo(2);
            assertThat(number("select quantity from figure where incentive_id = 'fund' and position = 0"))
                    .isEqualTo(300_000_000);
        }
    }

    @Test
    void aRecordThatIsAddedAndWithdrawnLeavesItsLastState() throws IOException {
        synchronized (live) {
            Files.writeString(folder.resolve("incentives/third.yaml"), new SmallSeeds().text("incentives/park.yaml"));
            live.reload();
            Files.delete(folder.resolve("incentives/third.yaml"));
            live.reload();
            assertThat(changes()).containsExactly("added third null null null", "withdrawn third null null null");
            assertThat(number("select count(*) from incentive")).isEqualTo(2);
            assertThat(texts("select content from record_change where type = 'withdrawn' order by id desc")
                            .get(0))
                    .contains("region {\"code\":\"500118\"", "source {", "incentive {\"id\":\"third\"");
        }
    }

    @Test
    void aRenamedRecordIsChangedAndNotWithdrawn() throws IOException {
        synchronized (live) {
            Files.delete(folder.resolve("incentives/fund.yaml"));
            Files.writeString(
                    folder.resolve("incentives/renamed.yaml"),
                    "formerIds: [fund]\n" + new SmallSeeds().text("incentives/fund.yaml"));
            live.reload();
            assertThat(changes())
                    .contains("changed renamed id \"fund\" \"renamed\"")
                    .noneMatch(change -> change.startsWith("withdrawn"));
        }
    }

    /** A newer build may hash otherwise: then all is written anew, and nothing is said to have changed. */
    @Test
    void aRecordThatSaysTheSameUnderAnotherHashHasNotChanged() {
        synchronized (live) {
            QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                            "update fingerprint set hash = 0 where type = 'incentive'")
                    .executeUpdate());
            live.reload();
            assertThat(live.lastLoad().outcome()).isEqualTo(LastLoad.Outcome.LOADED);
            assertThat(changes()).isEmpty();
        }
    }

    @Test
    void whatIncentivesReferToIsAddedChangedAndWithdrawnToo() {
        synchronized (live) {
            new SmallSeeds()
                    .with("organizations.yaml", "en: iQIYI", "en: iQiyi")
                    .with("regions.yaml", "Cloud Valley", "Valley")
                    .write(folder);
            live.reload();
            assertThat(texts("select name_en from organization where id = 'iqiyi'"))
                    .containsExactly("iQiyi");
            assertThat(texts("select name_en from zone")).containsExactly("Valley");
            assertThat(changes()).as("of records").isEmpty();
        }
    }

    /** They are made when an empty store has been filled. */
    @Test
    void theDatabaseItselfKeepsWhatIsReferredTo() {
        assertThat(
                        texts(
                                "select lower(constraint_name) from information_schema.referential_constraints where lower(constraint_name) like '%_fk'"))
                .containsExactlyInAnyOrder(
                        "incentive_region_fk",
                        "incentive_period_source_fk",
                        "incentive_organization_organization_fk",
                        "figure_source_fk",
                        "criterion_source_fk",
                        "criterion_figure_fk",
                        "exclusion_source_fk",
                        "application_call_source_fk",
                        "evidence_source_fk");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> session.createNativeMutationQuery("update evidence set source = 'nowhere'")
                                .executeUpdate()))
                .satisfies(
                        refused -> assertThat(LiveDataset.reason(refused)).containsIgnoringCase("evidence_source_fk"));
    }

    /** Each as its type, its record, and the path, old and new value of a field. */
    private List<String> changes() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        session
                                .createNativeQuery("""
                        select c.type, c.incentive, f.path, f.old_value, f.new_value
                        from record_change c left join field_change f on f.change_id = c.id
                        where c.id > :before order by c.id, f.position
                        """, Object[].class)
                                .setParameter("before", before)
                                .getResultList()
                                .stream()
                                .map(row ->
                                        Arrays.stream(row).map(String::valueOf).collect(Collectors.joining(" ")))
                                .toList());
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        ((Number) session.createNativeQuery(sql, Object.class).getSingleResult()).longValue());
    }

    private List<String> texts(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(sql, String.class).getResultList());
    }
}
