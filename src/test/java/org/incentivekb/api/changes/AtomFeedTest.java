package org.incentivekb.api.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incentivekb.api.changes.AtomDocument.link;
import static org.incentivekb.api.changes.AtomDocument.text;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incentivekb.model.vocabulary.ChangeType;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.IncentiveName;
import org.incentivekb.render.RegionName;
import org.incentivekb.render.RenderedJson;
import org.junit.jupiter.api.Test;

/** A page of changes as a feed that readers take. */
class AtomFeedTest {

    private static final String AT = "2026-11-23T08:00:00.123456Z";

    @Test
    void aFeedWithoutEntriesIsWhole() throws Exception {
        var feed = new AtomDocument(new AtomFeed(list(List.of(), Map.of()), "", Map.of()).write()).feed();
        assertThat(text(feed, "id")).isEqualTo("urn:incentive-kb:changes");
        assertThat(text(feed, "updated")).isEqualTo("2026-11-01T08:00:00Z");
        assertThat(link(feed, "self")).isEqualTo("/api/v1/changes?format=atom");
        assertThat(link(feed, "alternate")).isEqualTo("/en/changes");
    }

    /** Whoever subscribes to a filter gets the same feed whatever page, day or order of parameters he asks for. */
    @Test
    void itsIdIsThatOfItsFilters() throws Exception {
        Map<String, List<String>> names = Map.of(
                "support", List.of("computing_power"),
                "region", List.of("350000"),
                "since", List.of("2026-11-01"),
                "page", List.of("2"),
                "format", List.of("atom"));
        var feed = new AtomDocument(new AtomFeed(list(List.of(), Map.of()), "", names).write()).feed();
        assertThat(text(feed, "id")).isEqualTo("urn:incentive-kb:changes:region=350000&support=computing_power");
        assertThat(link(feed, "alternate")).isEqualTo("/en/changes?region=350000&support=computing_power");
        assertThat(link(feed, "next")).isEqualTo("/api/v1/changes?region=350000&page=2&format=atom");
    }

    @Test
    void linksAreWholeWhereTheAddressIsKnown() throws Exception {
        var base = "https://example.org/kb";
        var document = new AtomDocument(new AtomFeed(list(List.of(changed()), Map.of()), base, Map.of()).write());
        assertThat(link(document.feed(), "self")).isEqualTo(base + "/api/v1/changes?format=atom");
        assertThat(link(document.entries().get(0), "alternate")).isEqualTo(base + "/en/incentives/fund");
        assertThat(link(document.entries().get(0), "related")).isEqualTo(base + "/api/v1/incentives/fund");
    }

    /** Markup is text in the content, and text in the title; what XML cannot hold is left out. */
    @Test
    void whatAValueSaysIsNoMarkup() throws Exception {
        var entry = new AtomDocument(new AtomFeed(list(List.of(changed()), Map.of()), "", Map.of()).write())
                .entries()
                .get(0);
        assertThat(text(entry, "title")).isEqualTo("Changed: R&D <b>fund</b> · 修改：基金");
        assertThat(text(entry, "content"))
                .contains("<code>title.en</code>: <code>Old&amp;</code> → <code>R&amp;D &lt;b&gt;fund&lt;/b&gt;</code>")
                .contains("<code>figures[1].value</code>: – → <code>8000000</code>");
    }

    @Test
    void aWithdrawnRecordLeadsToItsSuccessor() throws Exception {
        var item = item(ChangeType.WITHDRAWN, List.of(), new IncentiveName("park", new Text("园区", "Park")));
        var entry = new AtomDocument(new AtomFeed(list(List.of(item), Map.of()), "/kb", Map.of()).write())
                .entries()
                .get(0);
        assertThat(text(entry, "content")).contains("<a href=\"/kb/en/incentives/park\">Park · 园区</a>");
    }

    private static ChangeItem changed() {
        return item(
                ChangeType.CHANGED,
                List.of(
                        new ChangeItem.Field(
                                "title.en", TextNode.valueOf("Old&\u0001"), TextNode.valueOf("R&D <b>fund</b>")),
                        new ChangeItem.Field("figures[1].value", null, RenderedJson.read("8000000"))),
                null);
    }

    private static ChangeItem item(ChangeType type, List<ChangeItem.Field> fields, IncentiveName successor) {
        return new ChangeItem(
                "7:" + AT,
                type,
                new ChangeItem.Changed(
                        "fund",
                        new Text("基金", "R&D <b>fund</b>"),
                        Kind.FUND,
                        new RegionName("500118", new Text("永川区", "Yongchuan District"))),
                "0123456789abcdef",
                AT,
                fields,
                successor,
                "/api/v1/incentives/fund");
    }

    private static ChangeList list(List<ChangeItem> items, Map<String, Object> filters) {
        var links = new TreeMap<>(Map.of(
                "self", "/api/v1/changes?region=350000&page=1",
                "next", "/api/v1/changes?region=350000&page=2"));
        return new ChangeList(
                items, "2026-11-01T08:00:00Z", null, items.size(), 1, 20, "0123456789abcdef", filters, links);
    }
}
