package org.incentivekb.live;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StatelessSession;
import org.incentivekb.live.load.LastLoad;
import org.incentivekb.model.Organization;
import org.incentivekb.seed.SmallSeeds;
import org.incentivekb.store.StoreWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A seed that is edited, added or removed is served; one with a fault is told, and nothing is served before it is mended. */
@QuarkusTest
@TestProfile(SmallFolder.class)
class ReloadTest {

    private static final String FUND = "/api/v1/incentives/fund";

    @ConfigProperty(name = "incentives.seeds")
    Path folder;

    @Inject
    LiveDataset live;

    @Inject
    StoreWriter store;

    @Inject
    StatelessSession session;

    @AfterEach
    void asItWas() throws IOException {
        Files.deleteIfExists(folder.resolve("incentives/third.yaml"));
        new SmallSeeds().write(folder);
        live.reload();
        assertThat(titleOf("fund")).isEqualTo("Fund");
    }

    @Test
    void anEditedSeedIsServed() {
        new SmallSeeds()
                .with("incentives/fund.yaml", "en: Fund", "en: Edited fund")
                .write(folder);
        await(FUND, answer -> answer.jsonPath().getString("title.en").equals("Edited fund"));
    }

    @Test
    void anAddedAndARemovedSeedAreServed() throws IOException {
        Files.writeString(folder.resolve("incentives/third.yaml"), new SmallSeeds().text("incentives/park.yaml"));
        await("/api/v1/incentives/third", answer -> answer.statusCode() == 200);
        Files.delete(folder.resolve("incentives/third.yaml"));
        await("/api/v1/incentives/third", answer -> answer.statusCode() == 410);
    }

    @Test
    void aFaultIsTheAnswerUntilItIsMended() {
        var seeds = new SmallSeeds().with("incentives/fund.yaml", "kind: fund", "kind: funds");
        seeds.write(folder);
        var refused = await(FUND, answer -> answer.statusCode() == 503);
        refused.then().contentType("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:incentive-kb:faulty-seeds");
        assertThat(refused.jsonPath().getList("errors.reason", String.class))
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .startsWith("incentives/fund.yaml:1: kind: 'funds' is unknown; did you mean fund?"));
        assertThat(get("/q/health/ready").statusCode())
                .as("what was served is still there")
                .isEqualTo(200);
        new SmallSeeds().write(folder);
        await(FUND, answer -> answer.statusCode() == 200);
    }

    /** Each answer is of one version from its first to its last byte: what it says of itself fits what it holds. */
    @Test
    void requestsWhileVersionsAreSwappedReadOneVersionEach() {
        var titles = new ConcurrentHashMap<String, List<String>>();
        var isOver = new AtomicBoolean();
        var readers = new ArrayList<CompletableFuture<Void>>();
        for (int reader = 0; reader < 2; reader++) {
            readers.add(CompletableFuture.runAsync(() -> {
                while (!isOver.get()) {
                    var answer = get("/api/v1/incentives?sort=title");
                    if (answer.statusCode() != 200) {
                        // The watch came upon a file that was half written.
                        continue;
                    }
                    var list = answer.jsonPath();
                    titles.merge(list.getString("version"), list.getList("items.title.en"), (known, read) -> {
                        assertThat(read).isEqualTo(known);
                        return read;
                    });
                }
            }));
        }
        for (int edit = 1; edit <= 20; edit++) {
            // The watch reloads no sooner than both files are written.
            synchronized (live) {
                new SmallSeeds()
                        .with("incentives/fund.yaml", "en: Fund", "en: Fund " + edit)
                        .with("incentives/park.yaml", "en: Park", "en: Park " + edit)
                        .write(folder);
                live.reload();
            }
        }
        isOver.set(true);
        readers.forEach(CompletableFuture::join);
        assertThat(titles.size()).as("versions read").isGreaterThan(2);
        assertThat(titles.values()).allSatisfy(both -> assertThat(both.get(0).replaceFirst("Fund", ""))
                .isEqualTo(both.get(1).replaceFirst("Park", "")));
    }

    /** What came is written nowhere, however much of it there was. */
    @Test
    void aLoadThatIsAbandonedLeavesWhatWasThere() {
        // The watch reloads no sooner.
        synchronized (live) {
            var loading = store.begin();
            for (int i = 0; i < 2500; i++) {
                var organization = new Organization();
                organization.id = "abandoned-" + i;
                organization.name = live.version().catalog().organizations().get("iqiyi").name;
                loading.add(organization);
            }
            loading.abandon();
            assertThat(rows("organization")).isEqualTo(2);
            assertThat(rows("incentive")).isEqualTo(2);
        }
    }

    @Test
    void nothingIsWrittenWhereNothingDiffers() {
        synchronized (live) {
            live.reload();
            long versions = rows("dataset_version");
            live.reload();
            assertThat(rows("dataset_version")).isEqualTo(versions);
            assertThat(live.lastLoad().outcome()).isEqualTo(LastLoad.Outcome.UNCHANGED);
        }
    }

    private long rows(String table) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select count(*) from " + table, Long.class)
                        .getSingleResult());
    }

    private String titleOf(String id) {
        return get("/api/v1/incentives/" + id).jsonPath().getString("title.en");
    }

    /** The promise is two seconds; a machine under load may take longer to look. */
    private static Response await(String url, Predicate<Response> isThere) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(end)) {
            var answer = get(url);
            // A body that is not read keeps its connection.
            answer.asByteArray();
            if (isThere.test(answer)) {
                return answer;
            }
        }
        throw new AssertionError(url + " still answers " + get(url).asString());
    }
}
