package org.incentivekb.api.parameter;

import java.util.List;
import java.util.Map;
import org.incentivekb.api.problem.ProblemException;

/**
 * The parameters of a list other than that of incentives, read and checked.
 *
 * @param given what the request gave, by parameter
 * @param page from 1
 * @param size entries on a page
 */
public record ListParameters(Map<QueryParameter, List<String>> given, int page, int size) {

    /**
     * @param names the parameters with their values
     * @throws ProblemException with every fault, where there is any
     */
    public static ListParameters of(Map<String, List<String>> names) {
        var reader = new ParameterReader(names, QueryParameter.PAGED, null);
        int page = (int) QueryParameter.PAGE.read(reader);
        int size = (int) QueryParameter.SIZE.read(reader);
        QueryParameter.FORMAT.read(reader);
        reader.refuseWithoutCsv();
        reader.refuseFaults();
        return new ListParameters(reader.given(), page, size);
    }
}
