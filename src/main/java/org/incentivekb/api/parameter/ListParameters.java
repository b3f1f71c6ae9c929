package org.incentivekb.api.parameter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.api.problem.ProblemException;

/**
 * The parameters of a list other than that of incentives, read and checked.
 *
 * @param given what the request gave, by parameter
 * @param page from 1
 * @param size entries on a page
 * @param words that must all occur; empty where nothing is searched
 * @param collections of sources, any of which suffices; empty where they do not narrow
 */
public record ListParameters(
        Map<QueryParameter, List<String>> given, int page, int size, List<String> words, Set<String> collections) {

    /**
     * @param names the parameters with their values
     * @param taken those that the list takes
     * @throws ProblemException with every fault, where there is any
     */
    public static ListParameters of(Map<String, List<String>> names, Set<Parameter> taken) {
        var reader = new ParameterReader(names, taken, null);
        var parameters = read(reader);
        reader.refuseWithoutCsv();
        reader.refuseFaults();
        return parameters;
    }

    /** What can be read; whoever calls refuses the reader's faults before using it. */
    @SuppressWarnings("unchecked")
    public static ListParameters read(ParameterReader reader) {
        int page = (int) QueryParameter.PAGE.read(reader);
        int size = (int) QueryParameter.SIZE.read(reader);
        QueryParameter.FORMAT.read(reader);
        var words = (List<String>) QueryParameter.Q.read(reader);
        var collections = (Set<String>) QueryParameter.COLLECTION.read(reader);
        return new ListParameters(
                reader.given(QueryParameter.class), page, size, words == null ? List.of() : words, collections);
    }
}
