package org.incentivekb.api.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.Limits;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.Parameter;
import org.incentivekb.api.parameter.ProfileParameter;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.AnswerCache;
import org.incentivekb.match.Elsewhere;
import org.incentivekb.match.Matching;
import org.incentivekb.render.RenderedJson;

/** Writes the answer to a profile. */
public final class MatchWriter {

    private static final String RESOURCE = "/api/v1/match";

    /** What another region has of its own, and what is asked of one answer alone. */
    private static final Set<Parameter> OF_THE_REGION = Set.of(
            ProfileParameter.REGION,
            ProfileParameter.ZONE,
            ProfileParameter.CURRENCY,
            ProfileParameter.VERDICT,
            QueryParameter.PAGE,
            QueryParameter.SIZE,
            QueryParameter.FORMAT);

    private final String path;
    private final MatchParameters parameters;
    private final Catalog catalog;
    private final Matching matching;
    private final ItemWriter items;

    private MatchWriter(String path, MatchParameters parameters, Catalog catalog) {
        this.path = path;
        this.parameters = parameters;
        this.catalog = catalog;
        matching = new Matching(catalog, parameters.profile());
        items = new ItemWriter(catalog, matching, parameters.profile(), path.replace(RESOURCE, ""));
    }

    /**
     * The answer to a profile.
     *
     * @param path of the resource
     * @param names the parameters with their values
     * @param today the day that counts where none is given, as ISO 8601 writes it
     * @throws ProblemException where the parameters are faulty
     */
    public static AnswerCache.Answer answer(
            String path, Map<String, List<String>> names, Catalog catalog, String today) {
        return new MatchWriter(path, MatchParameters.of(names, catalog, today), catalog).answer();
    }

    /** A candidate as an item, whatever its verdict. */
    public static JsonNode item(
            int record, Matching matching, MatchParameters parameters, Catalog catalog, String prefix) {
        return new ItemWriter(catalog, matching, parameters.profile(), prefix).item(record);
    }

    /** The items of all pages, one after the other. */
    public static Iterator<byte[]> items(String path, MatchParameters parameters, Catalog catalog) {
        var writer = new MatchWriter(path, parameters, catalog);
        return Arrays.stream(writer.matching.page(parameters.verdicts(), 0, writer.matching.candidates()))
                .mapToObj(writer.items::item)
                .map(RenderedJson::bytes)
                .iterator();
    }

    private AnswerCache.Answer answer() {
        var profile = parameters.profile();
        int total = matching.total(parameters.verdicts());
        var json = RenderedJson.object();
        json.putPOJO("profile", parameters.understood());
        json.put("on", profile.on()).put("version", catalog.version()).put("candidates", matching.candidates());
        var verdicts = json.putObject("verdicts");
        matching.verdicts().forEach((verdict, count) -> verdicts.put(verdict.code(), count));
        add(
                matching.page(parameters.verdicts(), (parameters.page() - 1L) * parameters.size(), parameters.size()),
                json.putArray("items"));
        add(matching.nearMisses(Limits.NEAR_MISSES), json.putArray("nearMisses"));
        json.put("nearMissTotal", matching.nearMissTotal());
        var regions = matching.elsewhere();
        var elsewhere = json.putArray("elsewhere");
        regions.stream().limit(Limits.REGIONS_ELSEWHERE).forEach(region -> put(region, elsewhere.addObject()));
        json.put("elsewhereTotal", regions.size());
        var unused = json.putArray("unused");
        matching.unused().forEach(unused::add);
        var asked = json.putArray("ask");
        var questions = new QuestionWriter(catalog);
        matching.questions().forEach(question -> questions.add(question, asked));
        json.put("total", total).put("page", parameters.page()).put("size", parameters.size());
        var links = new PageLinks(path, parameters.given(), parameters.page(), parameters.size(), total).links();
        var references = json.putObject("links");
        links.forEach(references::put);
        return new AnswerCache.Answer(RenderedJson.bytes(json), PageLinks.header(links));
    }

    private void add(int[] records, ArrayNode to) {
        for (int record : records) {
            to.add(items.item(record));
        }
    }

    /** Money stays in the currency that it is in here. */
    private void put(Elsewhere elsewhere, ObjectNode json) {
        var name = catalog.regions().get(elsewhere.region()).name;
        json.putObject("region").put("code", elsewhere.region()).set("name", Findings.text(json, name));
        var others = PageLinks.query(parameters.given(), OF_THE_REGION);
        json.put("total", elsewhere.total())
                .put(
                        "link",
                        path + "?region=" + elsewhere.region()
                                + "&currency=" + parameters.profile().currency()
                                + (others.isEmpty() ? "" : "&" + others.substring(1)));
    }
}
