package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.incentivekb.api.match.MatchParameters;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.match.Matching;
import org.incentivekb.model.vocabulary.Verdict;
import org.incentivekb.web.Visit;

/**
 * Another region in which the same company would find more.
 *
 * @param link to the same profile there
 * @param total what would apply there and does not here
 * @param likely how many of all that apply there it would get, as far as is known
 * @param possible how many of them depend on more
 */
@TemplateData
public record Neighbour(String name, String link, int total, int likely, int possible) {

    static List<Neighbour> of(JsonNode elsewhere, Visit visit) {
        var neighbours = new ArrayList<Neighbour>();
        elsewhere.forEach(one -> neighbours.add(at(one, visit)));
        return neighbours;
    }

    private static Neighbour at(JsonNode one, Visit visit) {
        var link = one.path("link").asText();
        var names = QueryString.parameters(link.substring(link.indexOf('?') + 1));
        var profile = MatchParameters.of(names, visit.catalog(), visit.day()).profile();
        var verdicts = new Matching(visit.catalog(), profile).verdicts();
        return new Neighbour(
                visit.language().of(one.path("region").path("name")),
                link,
                one.path("total").asInt(),
                verdicts.get(Verdict.ELIGIBLE) + verdicts.get(Verdict.LIKELY),
                verdicts.get(Verdict.POSSIBLE));
    }
}
