package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incentivekb.api.changes.AtomDocument.link;
import static org.incentivekb.api.changes.AtomDocument.text;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.incentivekb.api.changes.AtomDocument;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.live.SmallFolder;
import org.incentivekb.live.Today;
import org.incentivekb.seed.SmallSeeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is edited, added, renamed and withdrawn in a folder of seeds is told as changes, and what is gone leads on. */
@QuarkusTest
@TestProfile(SmallFolder.class)
class ChangesTest {

    private static final String CHANGES = "/api/v1/changes";

    @ConfigProperty(name = "incentives.seeds")
    Path folder;

    @Inject
    LiveDataset live;

    private String begin;

    @BeforeEach
    @AfterEach
    void asItWas() throws IOException {
        synchronized (live) {
            for (var id : List.of("third", "fourth")) {
                Files.deleteIfExists(folder.resolve("incentives/" + id + ".yaml"));
            }
            new SmallSeeds().write(folder);
        }
        await(() -> Service.list("").jsonPath().getInt("total") == 2
                && get("fund").getString("title.en").equals("Fund"));
        begin = version();
    }

    @Test
    void everyChangeIsToldTheLatestFirst() throws IOException {
        edit(new SmallSeeds().with("incentives/fund.yaml", "en: Fund", "en: Edited fund"));
        var edited = version();
        add("third", "en: Park", "en: Third");
        rename("third", "fourth");
        assertThat(changes("since=" + edited).getInt("total")).isEqualTo(2);
        withdraw("fourth");
        var list = changes("since=" + begin);
        assertThat(list.getList("items.type")).containsExactly("withdrawn", "changed", "added", "changed");
        assertThat(list.getList("items.incentive.id")).containsExactly("fourth", "fourth", "fourth", "fund");
        assertThat(list.getInt("total")).isEqualTo(4);
        assertThat(list.getString("since")).isEqualTo(begin);
        assertThat(list.getString("items[0].version")).isEqualTo(version()).isEqualTo(list.getString("version"));
        assertThat(list.getString("items[0].incentive.title.en")).isEqualTo("Third");
        assertThat(list.getString("items[0].incentive.region.name.zh")).isEqualTo("永川区");
        assertThat(list.<Map<String, Object>>getList("items[3].fields"))
                .containsExactly(Map.of("path", "title.en", "before", "Fund", "after", "Edited fund"));
        assertThat(list.<Map<String, Object>>getList("items[1].fields"))
                .contains(Map.of("path", "id", "before", "third", "after", "fourth"))
                .contains(Map.of("path", "formerIds", "before", List.of(), "after", List.of("third")));
        assertThat(list.getString("items[3].link")).isEqualTo("/api/v1/incentives/fund");
        assertThat(list.getString("items[0].link")).isEqualTo("/api/v1/incentives/fourth/history");
        assertThat(Instant.parse(list.getString("knownSince")))
                .isBeforeOrEqualTo(Instant.parse(list.getString("items[3].at")));
        assertThat(changes("since=" + edited).getInt("total"))
                .as("the same content again")
                .isZero();
        assertThat(changes("since=" + begin + "&size=3&page=2").getList("items.incentive.id"))
                .containsExactly("fund");
        assertThat(changes("since=today").getInt("total")).isGreaterThanOrEqualTo(4);
        assertThat(changes("since=today").getString("since")).isEqualTo(Today.day());
        assertThat(changes("since=2999-01-01").getInt("total")).isZero();
        // A record as it is now, and one that is gone as it was last.
        assertThat(changes("kind=fund&since=" + begin).getList("items.incentive.id"))
                .containsExactly("fund");
        assertThat(changes("q=third&since=" + begin).getInt("total")).isEqualTo(3);
    }

    @Test
    void aRecordHasItsHistoryUnderEachOfItsNames() throws IOException {
        add("third", "en: Park", "en: Third");
        rename("third", "fourth");
        var renamed = once().get("/api/v1/incentives/third?a=b");
        assertThat(renamed.statusCode()).isEqualTo(301);
        assertThat(renamed.header("Location")).endsWith("/api/v1/incentives/fourth?a=b");
        assertThat(once().header("X-Forwarded-Prefix", "/kb")
                        .get("/api/v1/incentives/third/history?size=1")
                        .header("Location"))
                .endsWith("/kb/api/v1/incentives/fourth/history?size=1");
        assertThat(once().get("/zh/incentives/third").header("Location")).endsWith("/zh/incentives/fourth");
        assertThat(get("fourth").getList("formerIds")).containsExactly("third");
        assertThat(history("fourth").getList("items.type")).startsWith("changed", "added");
        assertThat(once().get("/zh/incentives/fourth").asString()).contains("<h2 id=\"changes\">", "<del>third</del>");
        var fault = Service.list("id=third");
        fault.then().statusCode(400);
        assertThat(fault.jsonPath().getString("errors[0].didYouMean")).isEqualTo("fourth");
        withdraw("fourth");
        assertThat(history("fourth").getList("items.type")).startsWith("withdrawn", "changed", "added");
        assertThat(once().get("/api/v1/incentives/third").header("Location")).endsWith("/fourth");
        Service.get("/api/v1/incentives/fifth/history").then().statusCode(404);
    }

    @Test
    void aWithdrawnRecordLeadsToItsSuccessor() throws IOException {
        add("third", "en: Park", "en: Third");
        edit(new SmallSeeds()
                .with("incentives/fund.yaml", "{type: located_in, id: park}", "{type: succeeds, id: third}"));
        synchronized (live) {
            Files.delete(folder.resolve("incentives/third.yaml"));
            new SmallSeeds().write(folder);
        }
        await(() -> Service.get("/api/v1/incentives/third").statusCode() == 410);
        var gone = Service.get("/api/v1/incentives/third");
        gone.then().contentType("application/problem+json");
        assertThat(gone.jsonPath().getString("type")).isEqualTo("urn:incentive-kb:withdrawn");
        assertThat(gone.jsonPath().getString("successor")).isEqualTo("/api/v1/incentives/fund");
        assertThat(gone.jsonPath().getString("withdrawnAt"))
                .isEqualTo(history("third").getString("items[0].at"));
        assertThat(history("third").getString("items[0].successor.title.en")).isEqualTo("Fund");
        var page = once().get("/en/incentives/third");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.asString()).contains("This record was withdrawn", "href=\"/en/incentives/fund\">Fund</a>");
        assertThat(once().get("/zh/incentives/third").asString())
                .contains("已撤下", "href=\"/zh/incentives/fund\">基金</a>");
    }

    @Test
    void aFeedHoldsTheSameChanges() throws Exception {
        edit(new SmallSeeds().with("incentives/fund.yaml", "en: Fund", "en: \"R&D <b>fund</b>\""));
        add("third", "en: Park", "en: Third");
        for (var answer : List.of(
                Service.get(CHANGES + "?format=atom&region=500000&since=" + begin),
                Service.request()
                        .header("Accept", "application/atom+xml")
                        .get(CHANGES + "?region=500000&since=" + begin))) {
            answer.then().statusCode(200).contentType("application/atom+xml");
            var document = new AtomDocument(answer.asByteArray());
            var feed = document.feed();
            assertThat(text(feed, "id")).isEqualTo("urn:incentive-kb:changes:region=500000");
            assertThat(link(feed, "self")).isEqualTo(CHANGES + "?format=atom&region=500000&since=" + begin);
            Service.get(link(feed, "self")).then().statusCode(200);
            assertThat(document.entries()).hasSize(2);
            var edited = document.entries().get(1);
            assertThat(text(edited, "title")).isEqualTo("Changed: R&D <b>fund</b> · 修改：基金");
            assertThat(link(edited, "alternate")).isEqualTo("/en/incentives/fund");
            assertThat(text(edited, "updated"))
                    .isEqualTo(changes("since=" + begin).getString("items[1].at"));
        }
        assertThat(once().get("/zh/incentives?region=500000&sort=-amount").asString())
                .contains("type=\"application/atom+xml\"", "href=\"/api/v1/changes?region=500000&amp;format=atom\"");
    }

    @Test
    void thePageShowsTheSameChanges() throws IOException {
        edit(new SmallSeeds().with("incentives/fund.yaml", "en: Fund", "en: Edited fund"));
        add("third", "en: Park", "en: Third");
        var page = once().get("/en/changes?since=" + begin).asString();
        assertThat(page)
                .contains(
                        "2 changes",
                        "<del>Fund</del> → <ins>Edited fund</ins>",
                        "Added: <a href=\"/en/incentives/third\">Third</a>");
        assertThat(once().get("/zh/changes?kind=fund&since=" + begin).asString())
                .contains("1项变化");
        assertThat(once().get("/zh/changes?since=ffffffffffffffff").asString()).contains("不是有变化记录的版本");
    }

    /** The same content comes again, and is not the same history. */
    @Test
    void theTagChangesWithTheHistory() {
        var before = Service.get(CHANGES).header("ETag");
        var list = Service.list("").header("ETag");
        edit(new SmallSeeds().with("incentives/fund.yaml", "en: Fund", "en: Edited fund"));
        edit(new SmallSeeds());
        assertThat(version()).isEqualTo(begin);
        assertThat(Service.list("").header("ETag")).isEqualTo(list);
        var again = Service.request().header("If-None-Match", before).get(CHANGES);
        assertThat(again.statusCode()).isEqualTo(200);
        Service.request()
                .header("If-None-Match", again.header("ETag"))
                .get(CHANGES)
                .then()
                .statusCode(304);
        assertThat(changes("since=" + begin).getInt("total"))
                .as("since its last time")
                .isZero();
    }

    @Test
    void whatIsNoVersionIsRefusedWithWhatIsKnown() {
        for (var since : List.of("ffffffffffffffff", "yesterday", "2026-13-01")) {
            var answer = Service.get(CHANGES + "?since=" + since);
            answer.then().statusCode(400);
            assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo("since");
        }
        assertThat(Service.get(CHANGES + "?since=ffffffffffffffff").jsonPath().getString("errors[0].reason"))
                .contains(changes("").getString("knownSince"));
        Service.get(CHANGES + "?sort=title&format=csv").then().statusCode(400);
    }

    private void edit(SmallSeeds seeds) {
        var before = live.version().dataSet().number;
        synchronized (live) {
            seeds.write(folder);
        }
        await(() -> live.version().dataSet().number > before);
    }

    private void add(String id, String part, String other) throws IOException {
        var before = live.version().dataSet().number;
        Files.writeString(
                folder.resolve("incentives/" + id + ".yaml"),
                new SmallSeeds().text("incentives/park.yaml").replace(part, other));
        await(() -> live.version().dataSet().number > before && isThere(id));
    }

    private void rename(String from, String to) throws IOException {
        synchronized (live) {
            var old = folder.resolve("incentives/" + from + ".yaml");
            Files.writeString(
                    folder.resolve("incentives/" + to + ".yaml"),
                    Files.readString(old) + "formerIds: [" + from + "]\n");
            Files.delete(old);
        }
        await(() -> isThere(to));
    }

    private void withdraw(String id) throws IOException {
        Files.delete(folder.resolve("incentives/" + id + ".yaml"));
        await(() -> Service.get("/api/v1/incentives/" + id).statusCode() == 410);
    }

    private boolean isThere(String id) {
        return live.version().catalog().find(id).isPresent();
    }

    private static String version() {
        return Service.get("/api/v1/dataset").jsonPath().getString("version");
    }

    private static JsonPath get(String id) {
        return Service.get("/api/v1/incentives/" + id).jsonPath();
    }

    private static JsonPath changes(String query) {
        return Service.get(query.isEmpty() ? CHANGES : CHANGES + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath history(String id) {
        return Service.get("/api/v1/incentives/" + id + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A request that is led nowhere else. */
    private static RequestSpecification once() {
        return Service.plain().redirects().follow(false);
    }

    /** The promise is two seconds; a machine under load may take longer to look. */
    private static void await(BooleanSupplier isThere) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!isThere.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
        }
    }
}
