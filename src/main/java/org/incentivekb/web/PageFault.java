package org.incentivekb.web;

import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.incentivekb.api.problem.ParameterFault;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.web.FieldWords.Named;
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
public record PageFault(Named parameter, String value, String reason, Named nearest, String link, List<Named> allowed) {

    private static final int NOT_FOUND = 404;

    /** What is wrong with the seeds is told to whoever writes them. */
    private static final int UNAVAILABLE = 503;

    static PageFault of(ParameterFault fault, int status, Visit visit) {
        boolean isName = fault.reason().startsWith(Reason.unknown("parameter"));
        var words = new FieldWords(visit);
        Function<String, Named> named = isName ? words::parameter : code -> words.value(fault.parameter(), code);
        return new PageFault(
                words.parameter(fault.parameter()),
                fault.value(),
                status == UNAVAILABLE ? fault.reason() : FaultWords.of(fault.reason(), visit.language()),
                fault.didYouMean() == null ? null : named.apply(fault.didYouMean()),
                fault.didYouMean() == null ? null : link(fault, status, isName, visit),
                fault.allowed().stream().map(named).toList());
    }

    private static String link(ParameterFault fault, int status, boolean isName, Visit visit) {
        var nearest = fault.didYouMean();
        if (status == NOT_FOUND) {
            return visit.to(visit.path().substring(0, visit.path().lastIndexOf('/') + 1) + nearest);
        }
        var mended = new LinkedHashMap<String, List<String>>();
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
