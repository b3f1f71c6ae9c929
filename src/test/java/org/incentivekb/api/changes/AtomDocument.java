package org.incentivekb.api.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** A feed as RFC 4287 has it: what it requires of every feed and entry is looked at before anything else can be. */
public final class AtomDocument {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Element feed;

    public AtomDocument(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(children(feed, "author")).isNotEmpty();
        assertThat(link(feed, "self")).isNotEmpty();
        checkOne(feed);
        entries().forEach(AtomDocument::checkOne);
        assertThat(entries().stream().map(entry -> text(entry, "id"))).doesNotHaveDuplicates();
    }

    /** Sections 4.1.1 and 4.1.2: each has them once, and no two alternates of one type and language. */
    private static void checkOne(Element parent) {
        for (var name : List.of("id", "title", "updated")) {
            assertThat(children(parent, name)).as(name).hasSize(1);
            assertThat(text(parent, name)).as(name).isNotBlank();
        }
        assertThat(URI.create(text(parent, "id")).isAbsolute()).isTrue();
        assertThat(Instant.parse(text(parent, "updated"))).isNotNull();
        assertThat(children(parent, "link").stream()
                        .map(link ->
                                link.getAttribute("rel") + link.getAttribute("type") + link.getAttribute("hreflang")))
                .doesNotHaveDuplicates();
        children(parent, "link").forEach(link -> URI.create(link.getAttribute("href")));
    }

    public Element feed() {
        return feed;
    }

    public List<Element> entries() {
        return children(feed, "entry");
    }

    public static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    /** Where the first link of that relation leads; empty where there is none. */
    public static String link(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
                children.add(element);
            }
        }
        return children;
    }
}
