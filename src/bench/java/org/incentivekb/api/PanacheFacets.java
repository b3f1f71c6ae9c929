package org.incentivekb.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.incentivekb.Limits;
import org.incentivekb.api.facets.FacetAnswer;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.catalog.Facet;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.RegionTree;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.AmountBand;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Text;

/** Counts by facet: a grouping query for each, and one for the records that have no value. */
@ApplicationScoped
class PanacheFacets {

    private final Session session;
    private final LiveDataset current;

    PanacheFacets(Session session, LiveDataset current) {
        this.session = session;
        this.current = current;
    }

    /** As {@link FacetAnswer.FacetValues}, whose fields it has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Values(List<FacetAnswer.FacetValue> values, int missing, String missingLink, int more) {}

    Values count(Facet facet, IncentiveParameters parameters) {
        var query = parameters.query().filters().without(facet.filters());
        var counts = counts(facet, query);
        var listed = counts.entrySet().stream();
        if (facet != Facet.YEAR && facet != Facet.AMOUNT_BAND) {
            listed = listed.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        }
        var others = others(facet, parameters);
        var values = listed.limit(Limits.FACET_VALUES)
                .map(entry -> new FacetAnswer.FacetValue(
                        entry.getKey(),
                        name(facet, entry.getKey()),
                        entry.getValue(),
                        others + ofValue(facet, entry.getKey())))
                .toList();
        int missing = missing(facet, query);
        return new Values(values, missing, missing == 0 ? null : others + ofNone(facet), counts.size() - values.size());
    }

    /** In the order of the codes; the latest year first. */
    private SortedMap<String, Integer> counts(Facet facet, Filters query) {
        if (facet == Facet.YEAR) {
            var years = new TreeMap<String, Integer>(Comparator.reverseOrder());
            years.putAll(grouped(
                    "i.announced",
                    "",
                    query,
                    date -> List.of(((PartialDate) date).value().substring(0, 4))));
            return years;
        }
        if (facet == Facet.AMOUNT_BAND) {
            var bands = new TreeMap<String, Integer>(Comparator.comparing(PanacheFacets::bandOf));
            bands.putAll(grouped(
                    "case when " + PanacheConditions.IN_YUAN + " then i.amount.value end",
                    "",
                    query,
                    amount -> List.of(band((BigDecimal) amount))));
            return bands;
        }
        if (facet.concept() != null) {
            return coded(Coded.concept(facet.code()), query);
        }
        return switch (facet.filter()) {
            case KIND, FORM, STATUS -> grouped("i." + facet.code(), "", query, PanacheFacets::code);
            case CURRENCY -> grouped("i.amount.currency", "", query, code -> List.of((String) code));
            case SOURCE -> grouped("v.source", " join i.evidence v", query, source -> List.of((String) source));
            case REGION -> grouped("i.region", "", query, code -> regions((String) code, query.scope()));
            default -> coded(facet.code(), query);
        };
    }

    /** By the codes of a filter or concept, of which a record can have several. */
    private SortedMap<String, Integer> coded(String filter, Filters query) {
        return grouped(
                "v.key.code", " join Coded v on " + Coded.of("v", filter), query, code -> List.of((String) code));
    }

    private SortedMap<String, Integer> grouped(
            String value, String join, Filters query, Function<Object, List<String>> codes) {
        var conditions =
                new PanacheConditions(query, current.version().catalog().regions());
        var grouping = session.createSelectionQuery(
                "select %s, count(%s) %s group by %s"
                        .formatted(
                                value,
                                value.equals("v.source") ? "distinct i.id" : "*",
                                conditions.from(join, null),
                                value),
                Object[].class);
        conditions.parameters().forEach(grouping::setParameter);
        var counts = new TreeMap<String, Integer>();
        for (var row : grouping.getResultList()) {
            if (row[0] != null) {
                codes.apply(row[0]).forEach(code -> counts.merge(code, ((Long) row[1]).intValue(), Integer::sum));
            }
        }
        return counts;
    }

    private int missing(Facet facet, Filters query) {
        if (Set.of(Facet.KIND, Facet.STATUS, Facet.REGION, Facet.SOURCE).contains(facet)) {
            return 0;
        }
        var without = facet == Facet.YEAR
                ? "i.announced is null"
                : facet == Facet.FORM
                        ? "i.form is null"
                        : facet == Facet.AMOUNT_BAND || facet == Facet.CURRENCY
                                ? "i.amount.value is null"
                                : facet.concept() == null ? noneCoded(facet.code()) : noneNamed(facet.code());
        var conditions =
                new PanacheConditions(query, current.version().catalog().regions());
        var counting = session.createSelectionQuery("select count(*) " + conditions.from("", without), Long.class);
        conditions.parameters().forEach(counting::setParameter);
        return counting.getSingleResult().intValue();
    }

    static String noneCoded(String filter) {
        return "not exists (select 1 from Coded v where " + Coded.of("v", filter) + ")";
    }

    /** So few records name codes of a concept that to know them all first is cheaper. */
    private static String noneNamed(String concept) {
        return "i.id not in (select v.key.incentive from Coded v where v.key.filter = '" + Coded.concept(concept)
                + "')";
    }

    private static List<String> code(Object value) {
        return List.of(((Code) value).code());
    }

    /** By which codes a record of a region is found. */
    private List<String> regions(String code, Scope scope) {
        var regions = current.version().catalog().regions();
        return switch (scope) {
            case EXACT -> List.of(code);
            case WITHIN -> upwards(regions.get(code), regions);
            case APPLIES ->
                regions.all().stream()
                        .filter(region -> upwards(region, regions).contains(code))
                        .map(region -> region.code)
                        .toList();
        };
    }

    private static List<String> upwards(Region region, RegionTree regions) {
        return Stream.concat(Stream.of(region), regions.above(region).stream())
                .map(upper -> upper.code)
                .toList();
    }

    private static String band(BigDecimal amount) {
        return Arrays.stream(AmountBand.values())
                .filter(band -> band.greatest() == null || amount.compareTo(band.greatest()) <= 0)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static AmountBand bandOf(String code) {
        return Code.of(AmountBand.class, code).orElseThrow();
    }

    private Text name(Facet facet, String code) {
        if (facet == Facet.YEAR) {
            return new Text(code + "年", code);
        }
        if (facet == Facet.AMOUNT_BAND) {
            return bandOf(code).label();
        }
        var catalog = current.version().catalog();
        return facet.concept() == null
                ? catalog.labels(facet.filter()).get(code)
                : catalog.codeLists().codeOf(facet.concept(), code).label();
    }

    /** The list under all filters but the facet's own. */
    private static String others(Facet facet, IncentiveParameters parameters) {
        var without = EnumSet.noneOf(QueryParameter.class);
        parameters.given().keySet().stream()
                .filter(parameter ->
                        parameter.filter() != null && facet.filters().contains(parameter.filter()))
                .forEach(without::add);
        var others = PageLinks.query(parameters.given(), without);
        return "/api/v1/incentives" + others + (others.isEmpty() ? "?" : "&");
    }

    private static String ofValue(Facet facet, String code) {
        if (facet == Facet.YEAR) {
            return "announcedFrom=" + code + "&announcedTo=" + code;
        }
        if (facet == Facet.AMOUNT_BAND) {
            var least = "minAmount=" + bandOf(code).least().toPlainString();
            var greatest = bandOf(code).greatest();
            return greatest == null ? least : least + "&maxAmount=" + greatest.toPlainString();
        }
        return facet.concept() == null ? facet.code() + "=" + code : "criterion=" + facet.code() + ":" + code;
    }

    private static String ofNone(Facet facet) {
        if (facet == Facet.YEAR) {
            return "hasGap=announced";
        }
        if (facet == Facet.AMOUNT_BAND || facet == Facet.CURRENCY) {
            return "hasAmount=false";
        }
        return facet.concept() == null ? facet.code() + "=none" : "criterion=" + facet.code() + ":none";
    }
}
