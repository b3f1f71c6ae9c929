package org.incentivekb.api.facets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.api.parameter.GivenFilters;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Facet;
import org.incentivekb.catalog.FacetCounts;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.vocabulary.AmountBand;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.JsonBuffer;

/** Writes the {@link FacetAnswer}s of one data-set version. What a value always looks like is made once. */
public final class FacetWriter {

    /** What stands before the count of a value, and what its link ends with. */
    private record Fragments(byte[] beforeCount, byte[] afterLink) {}

    private static final byte[] LINK = ",\"link\":\"".getBytes(UTF_8);

    private static final int EXPECTED = 32 * 1024;

    private final Catalog catalog;

    /** The parameters that a facet's links leave out. */
    private final Map<Facet, Set<QueryParameter>> own = new HashMap<>();

    /** What finds the records without a value. */
    private final Map<Facet, byte[]> missing = new HashMap<>();

    private final Map<Facet, Map<String, Fragments>> fragments = new HashMap<>();

    public FacetWriter(Catalog catalog) {
        this.catalog = catalog;
        for (var facet : catalog.facets()) {
            own.put(facet, own(facet));
            missing.put(facet, missing(facet));
            var ofFacet = new HashMap<String, Fragments>();
            catalog.values(facet).forEach(code -> ofFacet.put(code, fragments(facet, code)));
            fragments.put(facet, ofFacet);
        }
    }

    /**
     * @param prefix of every link
     * @param names the parameters with their values
     * @throws ProblemException where they are faulty
     */
    public byte[] answer(String prefix, Map<String, List<String>> names) {
        var parameters = IncentiveParameters.ofFacets(names, catalog);
        var given = parameters.given();
        var counts = catalog.facets(parameters.query().filters());
        var json = new JsonBuffer(EXPECTED).append("{\"total\":").append(counts.total());
        json.append(",\"version\":").appendString(catalog.version()).append(',');
        GivenFilters.append(given, json);
        json.append(",\"facets\":{");
        var query = PageLinks.query(given, Set.of());
        var withAll = records(prefix, query);
        counts.byFacet().forEach((facet, ofFacet) -> {
            // Most facets leave nothing out: their links begin alike.
            var link = Collections.disjoint(given.keySet(), own.get(facet))
                    ? withAll
                    : records(prefix, PageLinks.query(given, own.get(facet)));
            json.appendString(facet.code()).append(":{\"values\":[");
            values(fragments.get(facet), ofFacet, link, json);
            json.append("],\"missing\":").append(ofFacet.missing());
            if (ofFacet.missing() > 0) {
                json.append(",\"missingLink\":\"")
                        .append(link)
                        .append(missing.get(facet))
                        .append('"');
            }
            json.append(",\"more\":").append(ofFacet.more()).append("},");
        });
        json.dropComma().append("},\"links\":{\"self\":").appendString(prefix + "/api/v1/facets" + query);
        return json.append(",\"incentives\":")
                .appendString(prefix + "/api/v1/incentives" + query)
                .append("}}")
                .all();
    }

    /** The address of the records under some filters, to which a further one is appended. */
    private static byte[] records(String prefix, String query) {
        return (prefix + "/api/v1/incentives" + query + (query.isEmpty() ? "?" : "&")).getBytes(UTF_8);
    }

    private static void values(Map<String, Fragments> known, FacetCounts.OfFacet counts, byte[] link, JsonBuffer json) {
        for (var value : counts.values()) {
            var fragment = known.get(value.code());
            json.append(fragment.beforeCount)
                    .append(value.count())
                    .append(LINK)
                    .append(link)
                    .append(fragment.afterLink)
                    .append(',');
        }
        json.dropComma();
    }

    private static Set<QueryParameter> own(Facet facet) {
        var own = EnumSet.noneOf(QueryParameter.class);
        for (var parameter : QueryParameter.values()) {
            if (parameter.filter() != null && facet.filters().contains(parameter.filter())) {
                own.add(parameter);
            }
        }
        // Alone it would say nothing.
        if (facet == Facet.INDUSTRY) {
            own.add(QueryParameter.INDUSTRY_SCOPE);
        } else if (facet == Facet.BENEFICIARY) {
            own.add(QueryParameter.BENEFICIARY_SCOPE);
        }
        return own;
    }

    /** The filter by which the records are found that have no value of the facet. */
    private static byte[] missing(Facet facet) {
        var without = facet == Facet.YEAR
                ? "hasGap=announced"
                : facet == Facet.AMOUNT_BAND || facet == Facet.CURRENCY
                        ? "hasAmount=false"
                        : facet.concept() != null
                                ? "criterion=" + facet.code() + ":" + Filter.NONE
                                : facet.code() + "=" + Filter.NONE;
        return without.getBytes(UTF_8);
    }

    private Fragments fragments(Facet facet, String code) {
        var name = name(facet, code);
        var before = new JsonBuffer(256)
                .append("{\"value\":")
                .appendString(code)
                .append(",\"name\":{\"zh\":")
                .appendString(name.zh())
                .append(",\"en\":")
                .appendString(name.en())
                .append("},\"count\":")
                .all();
        return new Fragments(before, (filter(facet, code) + "\"}").getBytes(UTF_8));
    }

    private Text name(Facet facet, String code) {
        if (facet == Facet.YEAR) {
            return new Text(code + "年", code);
        }
        if (facet.concept() != null) {
            return catalog.codeLists().codeOf(facet.concept(), code).label();
        }
        return facet == Facet.AMOUNT_BAND
                ? band(code).label()
                : catalog.labels(facet.filter()).get(code);
    }

    private static String filter(Facet facet, String code) {
        if (facet == Facet.YEAR) {
            return "announcedFrom=" + code + "&announcedTo=" + code;
        }
        if (facet == Facet.AMOUNT_BAND) {
            var least = "minAmount=" + band(code).least().toPlainString();
            return band(code).greatest() == null
                    ? least
                    : least + "&maxAmount=" + band(code).greatest().toPlainString();
        }
        return facet.concept() == null ? facet.code() + "=" + code : "criterion=" + facet.code() + ":" + code;
    }

    private static AmountBand band(String code) {
        return Code.of(AmountBand.class, code).orElseThrow();
    }
}
