package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.incentivekb.api.match.MatchParameters;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.match.Matching;
import org.incentivekb.match.Sum;
import org.incentivekb.model.vocabulary.Verdict;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.web.Visit;
import org.incentivekb.web.incentives.Row;
import org.incentivekb.web.words.Say;

/**
 * Another region in which the same company would find more.
 *
 * @param name with the region that it lies in
 * @param link to the same profile there
 * @param isWithin whether it lies in the region that is asked for
 * @param likely how many of all that apply there it would get, as far as is known
 * @param possible how many of them depend on more
 * @param sum the most that one of these would come to; null where no sum is known
 * @param most that one, in words, and {@code per} what it is counted for; empty where no sum is known
 * @param row the incentive that it is of; null where no sum is known
 * @param open how many conditions of that one are unknown
 */
@TemplateData
public record Neighbour(
        String name,
        String link,
        boolean isWithin,
        int likely,
        int possible,
        Sum sum,
        String most,
        String per,
        Row row,
        int open) {

    /** Those within the region that is asked for come first, then those with the largest sum. */
    static List<Neighbour> of(JsonNode elsewhere, String currency, Visit visit) {
        var neighbours = new ArrayList<Neighbour>();
        elsewhere.forEach(one -> neighbours.add(at(one, visit)));
        neighbours.sort(Comparator.comparing((Neighbour one) -> !one.isWithin)
                .thenComparing(Neighbour::sum, Comparator.nullsLast(Sum.largest(currency))));
        return neighbours;
    }

    private static Neighbour at(JsonNode one, Visit visit) {
        var catalog = visit.catalog();
        var regions = catalog.regions();
        var region = regions.get(one.at("/region/code").asText());
        boolean isWithin = regions.above(region).contains(regions.get(visit.one("region")));
        var link = one.path("link").asText();
        var names = QueryString.parameters(link.substring(link.indexOf('?') + 1));
        var matching = new Matching(
                catalog, MatchParameters.of(names, catalog, visit.day()).profile());
        var verdicts = matching.verdicts();
        int likely = verdicts.get(Verdict.ELIGIBLE) + verdicts.get(Verdict.LIKELY);
        int possible = verdicts.get(Verdict.POSSIBLE);
        var name = visit.place(region);
        if (matching.greatest().isEmpty()) {
            return new Neighbour(name, link, isWithin, likely, possible, null, "", "", null, 0);
        }
        int greatest = matching.greatest().getAsInt();
        var sum = matching.worth(greatest).sum();
        return new Neighbour(
                name,
                link,
                isWithin,
                likely,
                possible,
                sum,
                Say.worth(sum.from(), sum.to(), sum.currency(), visit.language()),
                Say.per(sum.per().stream().map(per -> per.code()).toList(), visit.language()),
                Row.of(RenderedJson.read(catalog.whole(greatest)), visit),
                matching.open(greatest));
    }
}
