package org.incentivekb.api.changes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.model.vocabulary.Text;

/**
 * A page of changes as an Atom feed (RFC 4287, pages by RFC 5005). Ids stay wherever it is asked for: that of the feed is made of its
 * filters, that of an entry is that of the change.
 *
 * @param list without a prefix in its links
 * @param base the address of the service, with which links begin; relative references where it is only a path, or empty
 * @param names the parameters asked for, with their values
 */
record AtomFeed(ChangeList list, String base, Map<String, List<String>> names) {

    private static final String URN = "urn:incentive-kb:";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();
    private static final Text TITLE = new Text("产业激励知识库：变化", "Industry Incentive Knowledge Base: changes");

    /** What XML 1.0 cannot hold, however it is written. */
    private static final String NO_CHARACTER = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XML.createXMLStreamWriter(bytes, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        var filters = new TreeMap<>(names);
        filters.keySet().removeAll(List.of("page", "size", "format", "since"));
        var query = query(filters);
        element("id", URN + "changes" + (query.isEmpty() ? "" : ":" + query), xml);
        element("title", TITLE.en() + " · " + TITLE.zh(), xml);
        if (!filters.isEmpty()) {
            element("subtitle", URLDecoder.decode(query, UTF_8), xml);
        }
        element(
                "updated",
                list.items().isEmpty() ? list.knownSince() : list.items().get(0).at(),
                xml);
        xml.writeStartElement("author");
        element("name", "Industry Incentive Knowledge Base", xml);
        xml.writeEndElement();
        element("rights", "CC0 1.0 (facts and figures), CC BY 4.0 (titles, summaries and translations)", xml);
        var self = new TreeMap<>(names);
        self.put("format", List.of(Format.ATOM.code()));
        link("self", "/api/v1/changes?" + query(self), Format.ATOM.mediaType(), null, xml);
        var page = "/changes" + (query.isEmpty() ? "" : "?" + query);
        link("alternate", "/en" + page, "text/html", "en", xml);
        link("alternate", "/zh" + page, "text/html", "zh-Hans", xml);
        for (var relation : List.of("first", "prev", "next", "last")) {
            var other = list.links().get(relation);
            if (other != null) {
                link(relation.equals("prev") ? "previous" : relation, atom(other), Format.ATOM.mediaType(), null, xml);
            }
        }
        for (var item : list.items()) {
            xml.writeStartElement("entry");
            write(item, xml);
            xml.writeEndElement();
        }
    }

    private void write(ChangeItem item, XMLStreamWriter xml) throws XMLStreamException {
        var incentive = item.incentive();
        var type = item.type().label();
        element("id", URN + "change:" + item.id(), xml);
        element(
                "title",
                type.en() + ": " + incentive.title().en() + " · " + type.zh() + "："
                        + incentive.title().zh(),
                xml);
        element("updated", item.at(), xml);
        for (var category : List.of(item.type(), incentive.kind())) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", category.code());
            xml.writeAttribute("label", category.label().en());
        }
        link("alternate", "/en/incentives/" + incentive.id(), "text/html", "en", xml);
        link("alternate", "/zh/incentives/" + incentive.id(), "text/html", "zh-Hans", xml);
        link("related", item.link(), "application/json", null, xml);
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(clean(content(item)));
        xml.writeEndElement();
    }

    /** HTML, of which every text is escaped; the writer escapes it once more as text of XML. */
    private String content(ChangeItem item) {
        var incentive = item.incentive();
        var lines = new ArrayList<String>();
        lines.add("<p>" + html(incentive.region().name().en()) + " · "
                + html(incentive.kind().label().en()) + " | "
                + html(incentive.region().name().zh()) + " · "
                + html(incentive.kind().label().zh()) + "</p>");
        if (!item.fields().isEmpty()) {
            lines.add(item.fields().stream()
                    .map(field -> "<li><code>" + html(field.path()) + "</code>: " + html(field.before()) + " → "
                            + html(field.after()) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>")));
        }
        if (item.successor() != null) {
            var title = item.successor().title();
            lines.add("<p>→ <a href=\""
                    + html(base + "/en/incentives/" + item.successor().id()) + "\">" + html(title.en()) + " · "
                    + html(title.zh()) + "</a></p>");
        }
        return String.join("", lines);
    }

    private static String html(JsonNode value) {
        return value == null ? "–" : "<code>" + html(value.isTextual() ? value.asText() : value.toString()) + "</code>";
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void link(String relation, String path, String type, String language, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", base + path);
        xml.writeAttribute("type", type);
        if (language != null) {
            xml.writeAttribute("hreflang", language);
        }
    }

    /** The links of the list say the format only where it was a parameter. */
    private static String atom(String link) {
        return link.contains("format=") ? link : link + "&format=atom";
    }

    private static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static String clean(String text) {
        return text.replaceAll(NO_CHARACTER, "");
    }

    private static String query(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
