package org.incentivekb.api.parameter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.model.PartialDate;

/**
 * The parameters of a comparison of regions, read and checked.
 *
 * @param given what the request gave, by parameter; the day also where it was left out
 * @param regions codes, in the order given
 * @param industries empty where they do not narrow
 * @param beneficiaries empty where they do not narrow
 * @param day the day on which it is asked what is in force
 */
public record ComparisonParameters(
        Map<Parameter, List<String>> given,
        Set<String> regions,
        Set<String> industries,
        Set<String> beneficiaries,
        PartialDate day) {

    /**
     * @param names the parameters with their values
     * @param today the day where none is given
     * @throws ProblemException with every fault, where there is any
     */
    public static ComparisonParameters of(Map<String, List<String>> names, Catalog catalog, String today) {
        var reader = new ParameterReader(names, QueryParameter.COMPARISON, catalog);
        var parameters = read(reader, today);
        reader.refuseWithoutCsv();
        reader.refuseFaults();
        return parameters;
    }

    /** What can be read; whoever calls refuses the reader's faults before using it. */
    @SuppressWarnings("unchecked")
    public static ComparisonParameters read(ParameterReader reader, String today) {
        QueryParameter.FORMAT.read(reader);
        var day = (PartialDate) ComparisonParameter.VALID_ON.read(reader);
        var given = reader.given(Parameter.class);
        given.putIfAbsent(ComparisonParameter.VALID_ON, List.of(today));
        return new ComparisonParameters(
                given,
                (Set<String>) ComparisonParameter.REGION.read(reader),
                (Set<String>) ComparisonParameter.INDUSTRY.read(reader),
                (Set<String>) ComparisonParameter.BENEFICIARY.read(reader),
                day == null ? new PartialDate(today) : day);
    }
}
