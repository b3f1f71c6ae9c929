package org.incentivekb.api;

import io.netty.handler.codec.http.QueryStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.Session;
import org.incentivekb.Limits;
import org.incentivekb.api.facets.FacetAnswer;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.catalog.Facet;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.vocabulary.AmountBand;
import org.incentivekb.model.vocabulary.Code;
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

    FacetAnswer.FacetValues count(Facet facet, IncentiveParameters parameters) {
        var query = parameters.query().filters().without(facet.filters());
        var counts = counts(facet, query);
        var listed = counts.entrySet().stream();
        if (facet != Facet.YEAR && facet != Facet.AMOUNT_BAND) {
            listed = listed.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        }
        var values = listed.limit(Limits.FACET_VALUES)
                .map(entry -> new FacetAnswer.FacetValue(
                        entry.getKey(),
                        name(facet, entry.getKey()),
                        entry.getValue(),
                        link(facet, entry.getKey(), parameters)))
                .toList();
        return new FacetAnswer.FacetValues(values, missing(facet, query), counts.size() - values.size());
    }

    /** In the order of the codes; the latest year first. */
    private SortedMap<String, Integer> counts(Facet facet, Filters query) {
        return switch (facet) {
            case KIND -> grouped("i.kind", "", query, PanacheFacets::code);
            case STATUS -> grouped("i.status", "", query, PanacheFacets::code);
            case INDUSTRY -> coded(Filter.INDUSTRY, query);
            case SUPPORT -> coded(Filter.SUPPORT, query);
            case BENEFICIARY -> coded(Filter.BENEFICIARY, query);
            case SOURCE -> grouped("v.source", " join i.evidence v", query, source -> List.of((String) source));
            case REGION -> grouped("i.region", "", query, this::withAllAbove);
            case YEAR -> {
                var years = new TreeMap<String, Integer>(Comparator.reverseOrder());
                years.putAll(grouped(
                        "i.announced",
                        "",
                        query,
                        date -> List.of(((PartialDate) date).value().substring(0, 4))));
                yield years;
            }
            case AMOUNT_BAND -> {
                var bands = new TreeMap<String, Integer>(Comparator.comparing(PanacheFacets::bandOf));
                bands.putAll(grouped("i.amount.value", "", query, amount -> List.of(band((BigDecimal) amount))));
                yield bands;
            }
        };
    }

    private SortedMap<String, Integer> coded(Filter filter, Filters query) {
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
        var without =
                switch (facet) {
                    case KIND, STATUS, REGION, SOURCE -> null;
                    case INDUSTRY -> noneCoded(Filter.INDUSTRY);
                    case SUPPORT -> noneCoded(Filter.SUPPORT);
                    case BENEFICIARY -> noneCoded(Filter.BENEFICIARY);
                    case YEAR -> "i.announced is null";
                    case AMOUNT_BAND -> "i.amount.value is null";
                };
        if (without == null) {
            return 0;
        }
        var conditions =
                new PanacheConditions(query, current.version().catalog().regions());
        var counting = session.createSelectionQuery("select count(*) " + conditions.from("", without), Long.class);
        conditions.parameters().forEach(counting::setParameter);
        return counting.getSingleResult().intValue();
    }

    private static String noneCoded(Filter filter) {
        return "not exists (select 1 from Coded v where " + Coded.of("v", filter) + ")";
    }

    private static List<String> code(Object value) {
        return List.of(((Code) value).code());
    }

    private List<String> withAllAbove(Object code) {
        var regions = current.version().catalog().regions();
        var codes = new ArrayList<>(List.of((String) code));
        regions.above(regions.get((String) code)).forEach(region -> codes.add(region.code));
        return codes;
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
        return switch (facet) {
            case YEAR -> new Text(code + "年", code);
            case AMOUNT_BAND -> bandOf(code).label();
            default -> current.version().catalog().labels(facet.filter()).get(code);
        };
    }

    private static String link(Facet facet, String code, IncentiveParameters parameters) {
        var without = EnumSet.noneOf(QueryParameter.class);
        parameters.given().keySet().stream()
                .filter(parameter ->
                        parameter.filter() != null && facet.filters().contains(parameter.filter())
                                || facet == Facet.REGION && parameter == QueryParameter.SCOPE)
                .forEach(without::add);
        var link = new QueryStringEncoder("");
        switch (facet) {
            case YEAR -> {
                link.addParam(Filter.ANNOUNCED_FROM.parameter(), code);
                link.addParam(Filter.ANNOUNCED_TO.parameter(), code);
            }
            case AMOUNT_BAND -> {
                var band = bandOf(code);
                link.addParam(Filter.MIN_AMOUNT.parameter(), band.least().toPlainString());
                if (band.greatest() != null) {
                    link.addParam(Filter.MAX_AMOUNT.parameter(), band.greatest().toPlainString());
                }
            }
            default -> link.addParam(facet.code(), code);
        }
        var others = PageLinks.query(parameters.given(), without);
        return "/api/v1/incentives" + others + (others.isEmpty() ? "?" : "&")
                + link.toString().substring(1);
    }
}
