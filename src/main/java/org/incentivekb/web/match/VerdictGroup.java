package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The items of a page that have the same verdict. */
@TemplateData
public record VerdictGroup(String verdict, List<JsonNode> items) {

    static List<VerdictGroup> of(JsonNode items) {
        var groups = new LinkedHashMap<String, VerdictGroup>();
        for (var item : items) {
            groups.computeIfAbsent(
                            item.path("verdict").asText(), verdict -> new VerdictGroup(verdict, new ArrayList<>()))
                    .items
                    .add(item);
        }
        return List.copyOf(groups.values());
    }
}
