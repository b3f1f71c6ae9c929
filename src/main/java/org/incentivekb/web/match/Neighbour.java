package org.incentivekb.web.match;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.incentivekb.Limits;
import org.incentivekb.api.match.MatchParameters;
import org.incentivekb.api.match.MatchWriter;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.match.Matching;
import org.incentivekb.match.Sum;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Verdict;
import org.incentivekb.web.Visit;

/**
 * Another region in which the same company would find more.
 *
 * @param name with the region that it lies in
 * @param link to the same profile there
 * @param isWithin whether it lies in the region that is asked for
 * @param candidates how many records apply there
 * @param likely how many of all that apply there it would get, as far as is known
 * @param possible how many of them depend on more
 * @param sum the most that one of these would come to; null where no sum is known
 * @param most the one that would come to most; null where no sum is known
 * @param from the region that has that one, where it is another; empty where it is this
 * @param proof the figure that the sum rests on; null where no sum is known
 */
@TemplateData
public record Neighbour(
        String name,
        String link,
        boolean isWithin,
        int candidates,
        int likely,
        int possible,
        Sum sum,
        Judged most,
        String from,
        JsonNode proof) {

    /** Those within the region that is asked for come first, then those with the largest sum. */
    static List<Neighbour> of(JsonNode elsewhere, String currency, Visit visit) {
        var neighbours = new ArrayList<Neighbour>();
        int judged = 0;
        for (var one : elsewhere) {
            if (judged < Limits.JUDGED_ELSEWHERE) {
                neighbours.add(at(one, visit));
                judged += neighbours.get(neighbours.size() - 1).candidates;
            }
        }
        neighbours.sort(Comparator.comparing((Neighbour one) -> !one.isWithin)
                .thenComparing(Neighbour::sum, Comparator.nullsLast(Sum.largest(currency))));
        return neighbours;
    }

    private static Neighbour at(JsonNode one, Visit visit) {
        var catalog = visit.catalog();
        var region = catalog.regions().get(one.at("/region/code").asText());
        boolean isWithin =
                catalog.regions().above(region).contains(catalog.regions().get(visit.one("region")));
        var link = one.path("link").asText();
        var names = QueryString.parameters(link.substring(link.indexOf('?') + 1));
        var parameters = MatchParameters.of(names, catalog, visit.day());
        var matching = new Matching(catalog, parameters.profile());
        var verdicts = matching.verdicts();
        int likely = verdicts.get(Verdict.ELIGIBLE) + verdicts.get(Verdict.LIKELY);
        int possible = verdicts.get(Verdict.POSSIBLE);
        // A framework bounds what its measures give, and gives nothing itself.
        var frameworks = catalog.matches(new Filters(Map.of(Filter.KIND, ItemGroup.FRAMEWORKS), Scope.WITHIN));
        var greatest = matching.greatest(record -> !frameworks.contains(record));
        if (greatest.isEmpty()) {
            return new Neighbour(
                    visit.place(region), link, isWithin, matching.candidates(), likely, possible, null, null, "", null);
        }
        int record = greatest.getAsInt();
        var most = Judged.of(MatchWriter.item(record, matching, parameters, catalog, visit.prefix()), visit);
        var of = most.item().at("/incentive/region");
        return new Neighbour(
                visit.place(region),
                link,
                isWithin,
                matching.candidates(),
                likely,
                possible,
                matching.worth(record).sum(),
                most,
                of.path("code").asText().equals(region.code)
                        ? ""
                        : visit.language().of(of.path("name")),
                proof(most.item()));
    }

    /** Of the shares and sums that were counted the largest. */
    private static JsonNode proof(JsonNode item) {
        return StreamSupport.stream(item.at("/worth/steps").spliterator(), false)
                .filter(step -> step.path("applied").asBoolean()
                        && List.of("sum", "share")
                                .contains(step.path("operation").asText()))
                .max(Comparator.comparing(step -> step.path("to").decimalValue()))
                .orElse(null);
    }
}
