package org.incentivekb.api.parameter;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.FigureFilter;
import org.incentivekb.catalog.Query;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;

/**
 * The parameters of a list of figures, read and checked.
 *
 * @param given what the request gave, by parameter
 * @param query which records' figures are asked for; its page counts figures
 * @param filter which of their figures
 */
public record FigureParameters(Map<QueryParameter, List<String>> given, Query query, FigureFilter filter) {

    /**
     * @param names the parameters with their values
     * @throws ProblemException with every fault, where there is any
     */
    public static FigureParameters of(Map<String, List<String>> names, Catalog catalog) {
        var reader = new ParameterReader(names, QueryParameter.FIGURES, catalog);
        var parameters = read(reader);
        reader.refuseWithoutCsv();
        reader.refuseFaults();
        return parameters;
    }

    /** What can be read; whoever calls refuses the reader's faults before using it. */
    public static FigureParameters read(ParameterReader reader) {
        var query = IncentiveParameters.read(reader, null).query();
        var filter = new FigureFilter(
                codes(QueryParameter.OF, reader, Measure.class), codes(QueryParameter.NATURE, reader, Nature.class));
        return new FigureParameters(reader.given(QueryParameter.class), query, filter);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E> & Code> Set<E> codes(
            QueryParameter parameter, ParameterReader reader, Class<E> vocabulary) {
        var codes = EnumSet.noneOf(vocabulary);
        ((Set<String>) parameter.read(reader))
                .forEach(code -> codes.add(Code.of(vocabulary, code).orElseThrow()));
        return codes;
    }
}
