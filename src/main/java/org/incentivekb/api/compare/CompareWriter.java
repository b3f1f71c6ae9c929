package org.incentivekb.api.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.api.parameter.ComparisonParameters;
import org.incentivekb.api.parameter.GivenFilters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Offers;
import org.incentivekb.live.AnswerCache;
import org.incentivekb.match.compare.Comparison;
import org.incentivekb.match.compare.Ranking;
import org.incentivekb.model.vocabulary.CodeScope;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Support;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.render.JsonBuffer;

/** Writes a {@link RegionComparison}, and its cells one by one for files. Of the records that are shown only title and amount are looked at. */
public final class CompareWriter {

    private static final int EXPECTED = 64 * 1024;

    private final ComparisonParameters parameters;
    private final Catalog catalog;
    private final Comparison comparison;

    /** By region what the lists of its records in force begin with. */
    private final Map<String, String> links = new HashMap<>();

    /** A record is often the best of several rows. */
    private final Map<String, ShownIncentive> shown = new HashMap<>();

    private CompareWriter(String path, ComparisonParameters parameters, Catalog catalog) {
        this.parameters = parameters;
        this.catalog = catalog;
        comparison = Comparison.of(
                catalog, parameters.regions(), parameters.industries(), parameters.beneficiaries(), parameters.day());
        var list = path.substring(0, path.lastIndexOf('/')) + "/incentives";
        parameters.regions().forEach(region -> links.put(region, list + PageLinks.query(inForce(region), Set.of())));
    }

    /**
     * The answer.
     *
     * @param path of the comparison
     * @param names the parameters with their values
     * @param today the day where none is given (ISO 8601)
     * @throws ProblemException where the parameters are faulty
     */
    public static AnswerCache.Answer answer(
            String path, Map<String, List<String>> names, Catalog catalog, String today) {
        var parameters = ComparisonParameters.of(names, catalog, today);
        var json = new CompareWriter(path, parameters, catalog)
                .write(path + PageLinks.query(parameters.given(), Set.of()));
        return new AnswerCache.Answer(json, null);
    }

    /** The cells one by one, each with all that is said of its row. */
    public static List<byte[]> cells(String path, ComparisonParameters parameters, Catalog catalog) {
        var writer = new CompareWriter(path, parameters, catalog);
        var cells = new ArrayList<byte[]>();
        writer.comparison.rows().forEach(row -> row.cells().forEach(cell -> cells.add(writer.line(row, cell))));
        return cells;
    }

    /** The filters of a list by which the records are found that are counted as in force. */
    private Map<QueryParameter, List<String>> inForce(String region) {
        var filters = new EnumMap<QueryParameter, List<String>>(QueryParameter.class);
        parameters.given().forEach((parameter, values) -> {
            if (parameter.isFilter()) {
                filters.put(QueryParameter.of(parameter.filter()), values);
            }
        });
        filters.put(QueryParameter.REGION, List.of(region));
        filters.put(QueryParameter.SCOPE, List.of(Scope.APPLIES.code()));
        if (filters.containsKey(QueryParameter.INDUSTRY)) {
            filters.put(QueryParameter.INDUSTRY_SCOPE, List.of(CodeScope.APPLIES.code()));
        }
        if (filters.containsKey(QueryParameter.BENEFICIARY)) {
            filters.put(QueryParameter.BENEFICIARY_SCOPE, List.of(CodeScope.APPLIES.code()));
        }
        return filters;
    }

    private byte[] write(String self) {
        var json = new JsonBuffer(EXPECTED).append("{\"regions\":[");
        for (var place : comparison.regions()) {
            json.append("{\"code\":").appendString(place.region()).append(",\"name\":");
            text(name(place.region()), json);
            counts(place.inForce(), place.inProgress(), place.planned(), json);
            json.append(",\"link\":").appendString(links.get(place.region())).append("},");
        }
        json.dropComma().append("],\"on\":").appendString(parameters.day().value());
        json.append(",\"version\":").appendString(catalog.version()).append(',');
        GivenFilters.append(parameters.given(), json);
        json.append(",\"rows\":[");
        for (var row : comparison.rows()) {
            json.append('{');
            key(row, json);
            json.append(",\"cells\":[");
            for (var cell : row.cells()) {
                json.append("{\"region\":").appendString(cell.region());
                rest(row, cell, json);
                json.append("},");
            }
            json.dropComma().append(']');
            ranking(row.ranking(), json);
            json.append("},");
        }
        json.dropComma().append("],\"onlyIn\":[");
        for (var place : comparison.regions()) {
            json.append("{\"region\":").appendString(place.region()).append(",\"supports\":");
            strings(place.onlyHere().stream().map(Support::code).toList(), json);
            json.append("},");
        }
        json.dropComma().append("],\"links\":{\"self\":").appendString(self);
        return json.append("}}").all();
    }

    private byte[] line(Comparison.Row row, Comparison.Cell cell) {
        var json = new JsonBuffer(1024)
                .append("{\"on\":")
                .appendString(parameters.day().value());
        json.append(',');
        key(row, json);
        json.append(",\"region\":{\"code\":").appendString(cell.region()).append(",\"name\":");
        text(name(cell.region()), json);
        json.append('}');
        rest(row, cell, json);
        ranking(row.ranking(), json);
        return json.append('}').all();
    }

    private Text name(String region) {
        return catalog.regions().get(region).name;
    }

    private static void key(Comparison.Row row, JsonBuffer json) {
        json.append("\"support\":").appendString(support(row));
        json.append(",\"kind\":").appendString(row.kind().code());
    }

    private static String support(Comparison.Row row) {
        return row.support() == null ? Filter.NONE : row.support().code();
    }

    private static void counts(int inForce, int inProgress, int planned, JsonBuffer json) {
        json.append(",\"inForce\":").append(inForce).append(",\"inProgress\":").append(inProgress);
        json.append(",\"planned\":").append(planned);
    }

    private void rest(Comparison.Row row, Comparison.Cell cell, JsonBuffer json) {
        counts(cell.inForce(), cell.inProgress(), cell.planned(), json);
        offer("best", cell.best(), json);
        offer("larger", cell.larger(), json);
        if (cell.inForce() > 0) {
            json.append(",\"link\":")
                    .appendString(links.get(cell.region()) + "&support=" + support(row) + "&kind="
                            + row.kind().code());
        }
    }

    private void offer(String name, Offers.Stated stated, JsonBuffer json) {
        if (stated != null) {
            var offer = shown.computeIfAbsent(
                    stated.id(),
                    id -> ShownIncentive.of(catalog.whole(catalog.find(id).orElseThrow())));
            json.append(",\"").append(name).append("\":{\"amount\":").append(offer.amount());
            json.append(",\"incentive\":{\"id\":").appendString(stated.id());
            json.append(",\"title\":").append(offer.title()).append("}}");
        }
    }

    private static void ranking(Ranking ranking, JsonBuffer json) {
        if (ranking.winner() != null) {
            json.append(",\"winner\":").appendString(ranking.winner());
        }
        if (!ranking.tied().isEmpty()) {
            json.append(",\"tied\":");
            strings(ranking.tied(), json);
        }
        if (ranking.incomparable() != null) {
            json.append(",\"incomparable\":");
            text(ranking.incomparable(), json);
        }
    }

    private static void strings(List<String> strings, JsonBuffer json) {
        json.append('[');
        strings.forEach(string -> json.appendString(string).append(','));
        json.dropComma().append(']');
    }

    private static void text(Text text, JsonBuffer json) {
        json.append("{\"zh\":")
                .appendString(text.zh())
                .append(",\"en\":")
                .appendString(text.en())
                .append('}');
    }
}
