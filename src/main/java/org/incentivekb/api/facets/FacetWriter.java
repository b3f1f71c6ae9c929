package org.incentivekb.api.facets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incentivekb.api.incentives.ListWriter;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Facet;
import org.incentivekb.catalog.FacetCounts;
import org.incentivekb.model.vocabulary.AmountBand;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.JsonBuffer;

/** Writes the {@link FacetAnswer}s of one data-set version. What a value always looks like is made once. */
public final class FacetWriter {

    /** What stands before the count of a value, and what its link ends with. */
    private record Fragments(byte[] beforeCount, byte[] afterLink) {}

    private static final int EXPECTED = 32 * 1024;

    /** The parameters that a facet's links leave out. */
    private static final Map<Facet, Set<QueryParameter>> OWN =
            Arrays.stream(Facet.values()).collect(Collectors.toMap(Function.identity(), FacetWriter::own));

    private final Catalog catalog;
    private final Map<Facet, Map<String, Fragments>> fragments = new EnumMap<>(Facet.class);

    public FacetWriter(Catalog catalog) {
        this.catalog = catalog;
        for (var facet : Facet.values()) {
            var ofFacet = new HashMap<String, Fragments>();
            catalog.values(facet).forEach(code -> ofFacet.put(code, fragments(facet, code)));
            fragments.put(facet, ofFacet);
        }
    }

    /** @throws ProblemException where the request's parameters are faulty */
    public byte[] answer(HttpServerRequest request) {
        var parameters = IncentiveParameters.ofFacets(request, catalog);
        var json = new JsonBuffer(EXPECTED);
        var given = parameters.given();
        var counted = catalog.facets(parameters.query());
        var opening = new StringBuilder("{\"total\":").append(counted.total());
        opening.append(",\"version\":\"").append(catalog.version()).append("\",\"filters\":{");
        ListWriter.filters(given, opening);
        json.append(opening.append("},\"facets\":{").toString());
        var separator = "\"";
        for (var counts : counted.byFacet().entrySet()) {
            json.append(separator).append(counts.getKey().code()).append("\":{\"values\":[");
            values(counts.getKey(), counts.getValue(), given, json);
            json.append("],\"missing\":").append(counts.getValue().missing());
            json.append(",\"more\":").append(counts.getValue().more()).append('}');
            separator = ",\"";
        }
        var query = PageLinks.query(given, Set.of());
        return json.append("},\"links\":{\"self\":\"/api/v1/facets" + query + "\",\"incentives\":\"/api/v1/incentives"
                        + query + "\"}}")
                .all();
    }

    private void values(Facet facet, FacetCounts counts, Map<QueryParameter, List<String>> given, JsonBuffer json) {
        var others = PageLinks.query(given, OWN.get(facet));
        var link = (",\"link\":\"/api/v1/incentives" + others + (others.isEmpty() ? "?" : "&")).getBytes(UTF_8);
        var known = fragments.get(facet);
        boolean isFirst = true;
        for (var value : counts.values()) {
            var fragment = known.get(value.code());
            if (!isFirst) {
                json.append(',');
            }
            isFirst = false;
            json.append(fragment.beforeCount).append(value.count()).append(link).append(fragment.afterLink);
        }
    }

    /** Its own. A region's count is over all below it, as is the filter's default. */
    private static Set<QueryParameter> own(Facet facet) {
        var own = EnumSet.noneOf(QueryParameter.class);
        for (var parameter : QueryParameter.values()) {
            if (facet.filters().contains(parameter.filter())
                    || facet == Facet.REGION && parameter == QueryParameter.SCOPE) {
                own.add(parameter);
            }
        }
        return own;
    }

    private Fragments fragments(Facet facet, String code) {
        var name = name(facet, code);
        var before = new StringBuilder("{\"value\":\"").append(code).append("\",\"name\":{\"zh\":\"");
        JsonStringEncoder.getInstance().quoteAsString(name.zh(), before);
        before.append("\",\"en\":\"");
        JsonStringEncoder.getInstance().quoteAsString(name.en(), before);
        before.append("\"},\"count\":");
        return new Fragments(before.toString().getBytes(UTF_8), (filter(facet, code) + "\"}").getBytes(UTF_8));
    }

    private Text name(Facet facet, String code) {
        return switch (facet) {
            case YEAR -> new Text(code + "年", code);
            case AMOUNT_BAND -> AmountBand.valueOf(code).label();
            default -> catalog.labels(facet.filters().iterator().next()).get(code);
        };
    }

    private static String filter(Facet facet, String code) {
        return switch (facet) {
            case YEAR -> "announcedFrom=" + code + "&announcedTo=" + code;
            case AMOUNT_BAND -> {
                var band = AmountBand.valueOf(code);
                var least = "minAmount=" + band.least().toPlainString();
                yield band.greatest() == null
                        ? least
                        : least + "&maxAmount=" + band.greatest().toPlainString();
            }
            default -> facet.code() + "=" + code;
        };
    }
}
