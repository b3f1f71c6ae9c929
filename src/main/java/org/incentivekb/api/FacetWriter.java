package org.incentivekb.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.incentivekb.catalog.AmountBand;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Facet;
import org.incentivekb.catalog.FacetCounts;
import org.incentivekb.model.Text;

/** Writes the {@link FacetAnswer}s of one data-set version. What a value always looks like is made once. */
final class FacetWriter {

    /** What stands before the count of a value, and what its link ends with. */
    private record Fragments(byte[] beforeCount, byte[] afterLink) {}

    private final Catalog catalog;
    private final Map<Facet, Map<String, Fragments>> fragments = new ConcurrentHashMap<>();

    FacetWriter(Catalog catalog) {
        this.catalog = catalog;
        for (var facet : Facet.values()) {
            fragments.put(facet, new ConcurrentHashMap<>());
        }
    }

    /** @throws ProblemException where the request's parameters are faulty */
    byte[] answer(HttpServerRequest request) {
        var parameters = IncentiveParameters.ofFacets(request, catalog);
        var json = new ByteArrayOutputStream(16_384);
        var given = parameters.given();
        var opening = new StringBuilder("{\"total\":").append(catalog.total(parameters.query()));
        opening.append(",\"version\":\"").append(catalog.version()).append("\",\"filters\":{");
        ListWriter.filters(given, opening);
        append(json, opening.append("},\"facets\":{").toString());
        var separator = "\"";
        for (var counts : catalog.facets(parameters.query()).entrySet()) {
            append(json, separator + counts.getKey().code() + "\":{\"values\":[");
            values(counts.getKey(), counts.getValue(), given, json);
            append(
                    json,
                    "],\"missing\":" + counts.getValue().missing() + ",\"more\":"
                            + counts.getValue().more() + "}");
            separator = ",\"";
        }
        var query = Paging.query(given, Set.of());
        append(
                json,
                "},\"links\":{\"self\":\"/api/v1/facets" + query + "\",\"incentives\":\"/api/v1/incentives" + query
                        + "\"}}");
        return json.toByteArray();
    }

    private void values(
            Facet facet, FacetCounts counts, Map<Parameter, List<String>> given, ByteArrayOutputStream json) {
        var others = Paging.query(given, own(facet));
        var link = (",\"link\":\"/api/v1/incentives" + others + (others.isEmpty() ? "?" : "&")).getBytes(UTF_8);
        var known = fragments.get(facet);
        boolean isFirst = true;
        for (var value : counts.values()) {
            var fragment = known.computeIfAbsent(value.code(), code -> fragments(facet, code));
            if (!isFirst) {
                json.write(',');
            }
            isFirst = false;
            json.writeBytes(fragment.beforeCount);
            append(json, Integer.toString(value.count()));
            json.writeBytes(link);
            json.writeBytes(fragment.afterLink);
        }
    }

    /** The parameters that a facet's links leave out: its own. A region's count is over all below it, as is the filter's default. */
    private static Set<Parameter> own(Facet facet) {
        var own = EnumSet.noneOf(Parameter.class);
        for (var parameter : Parameter.values()) {
            if (facet.filters().contains(parameter.filter()) || facet == Facet.REGION && parameter == Parameter.SCOPE) {
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

    private static void append(ByteArrayOutputStream json, String text) {
        json.writeBytes(text.getBytes(UTF_8));
    }
}
