package org.incentivekb.api.match;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.match.Matching;
import org.incentivekb.match.Profile;
import org.incentivekb.render.RenderedJson;

/** Writes single candidates. Only of these the records are looked into. */
final class ItemWriter {

    private static final List<String> NAME = List.of("id", "kind", "status", "statusAsOf", "title", "amount");

    private final Catalog catalog;
    private final Matching matching;
    private final Profile profile;
    private final String prefix;

    /** @param prefix of every link */
    ItemWriter(Catalog catalog, Matching matching, Profile profile, String prefix) {
        this.catalog = catalog;
        this.matching = matching;
        this.profile = profile;
        this.prefix = prefix;
    }

    ObjectNode item(int ordinal) {
        var record = RenderedJson.read(catalog.whole(ordinal));
        var item = RenderedJson.object();
        var incentive = item.putObject("incentive");
        NAME.stream().filter(record::has).forEach(field -> incentive.set(field, record.get(field)));
        var region = record.path("region");
        incentive.putObject("region").put("code", region.path("code").asText()).set("name", region.get("name"));
        var judgement = matching.judgement(ordinal);
        item.put("verdict", judgement.verdict(matching.standing(ordinal)).code());
        var criteria = item.putArray("criteria");
        var open = new Findings(catalog, matching, profile, record, criteria).add(ordinal);
        var worth = matching.worth(ordinal);
        var writer = new WorthWriter(catalog, record);
        var awards = item.putArray("awards");
        worth.awards().forEach(award -> {
            var json = awards.addObject();
            if (award.award() != null) {
                json.put("award", award.award());
            }
            json.put("outcome", award.finding().outcome().code());
            if (award.sum() == null) {
                writer.putSteps(json, award.steps());
            } else {
                writer.put(json.putObject("worth"), award.sum());
            }
        });
        if (worth.sum() != null) {
            var whole = item.putObject("worth");
            writer.put(whole, worth.sum());
            writer.putSteps(whole, worth.steps());
        }
        var codes = item.putArray("open");
        open.forEach(codes::add);
        return item.put(
                "link", prefix + "/api/v1/incentives/" + record.path("id").asText());
    }
}
