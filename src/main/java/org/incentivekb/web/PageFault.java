package org.incentivekb.web;

import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.List;
import org.incentivekb.api.problem.ParameterFault;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.web.words.FaultWords;

/**
 * What is wrong with one parameter, or with an id in the path, as a page says it.
 *
 * @param value null where none was given
 * @param nearest that there is; null where nothing is near
 * @param link to the page with the nearest
 * @param allowed all that may be given, where they are few
 */
@TemplateData
public record PageFault(
        String parameter, String value, String reason, String nearest, String link, List<String> allowed) {

    private static final int NOT_FOUND = 404;

    /** What is wrong with the seeds is told to whoever writes them. */
    private static final int UNAVAILABLE = 503;

    static PageFault of(ParameterFault fault, int status, Visit visit) {
        return new PageFault(
                fault.parameter(),
                fault.value(),
                status == UNAVAILABLE ? fault.reason() : FaultWords.of(fault.reason(), visit.language()),
                fault.didYouMean(),
                fault.didYouMean() == null ? null : link(fault, status, visit),
                fault.allowed());
    }

    private static String link(ParameterFault fault, int status, Visit visit) {
        var nearest = fault.didYouMean();
        if (status == NOT_FOUND) {
            return visit.to(visit.path().substring(0, visit.path().lastIndexOf('/') + 1) + nearest);
        }
        var mended = new LinkedHashMap<String, List<String>>();
        boolean isName = fault.reason().equals(Reason.unknown("parameter"));
        visit.parameters().forEach((name, values) -> {
            if (!name.equals(fault.parameter())) {
                mended.put(name, values);
            } else if (isName) {
                mended.put(nearest, values);
            } else {
                mended.put(
                        name,
                        values.stream()
                                .map(value -> value.equals(fault.value()) ? nearest : value)
                                .toList());
            }
        });
        return visit.to(visit.path()) + Visit.query(mended);
    }
}
