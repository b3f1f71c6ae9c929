package org.incentivekb.api.figures;

import java.util.List;
import java.util.Map;
import org.incentivekb.api.parameter.FigureParameters;
import org.incentivekb.api.parameter.GivenFilters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.AnswerCache;
import org.incentivekb.render.JsonBuffer;

/** Writes a {@link FigureList}. Only records whose figures are on the page are looked into. */
public final class FigureWriter {

    /** About how many bytes a figure has, and the list besides them. */
    private static final int FIGURE = 700;

    private FigureWriter() {}

    /**
     * The answer of a list of figures.
     *
     * @param path of the list
     * @param names the parameters with their values
     * @throws ProblemException where the parameters are faulty
     */
    public static AnswerCache.Answer answer(String path, Map<String, List<String>> names, Catalog catalog) {
        var parameters = FigureParameters.of(names, catalog);
        var query = parameters.query();
        var page = catalog.figures(query, parameters.filter());
        var json = new JsonBuffer(FIGURE * (page.records().length + 1)).append("{\"items\":[");
        int skip = page.skipped();
        int left = query.size();
        for (int record : page.records()) {
            var figures = RecordFigures.of(catalog.whole(record), parameters.filter());
            for (var figure : figures.subList(skip, Math.min(figures.size(), skip + left))) {
                json.append(figure).append(',');
                left--;
            }
            skip = 0;
        }
        json.dropComma().append("],\"total\":").append(page.total());
        json.append(",\"page\":").append(query.page());
        json.append(",\"size\":").append(query.size());
        json.append(",\"version\":").appendString(catalog.version()).append(',');
        GivenFilters.append(parameters.given(), json);
        var links = new PageLinks(path, parameters.given(), query.page(), query.size(), page.total()).links();
        json.append(",\"links\":{");
        links.forEach((relation, link) ->
                json.appendString(relation).append(':').appendString(link).append(','));
        return new AnswerCache.Answer(json.dropComma().append("}}").all(), PageLinks.header(links));
    }
}
