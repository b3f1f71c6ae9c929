package org.incentivekb.api.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.incentivekb.api.incentives.IncentiveResource;
import org.incentivekb.api.parameter.ChangeParameter;
import org.incentivekb.api.parameter.GivenFilters;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.api.parameter.ListParameters;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.Parameter;
import org.incentivekb.api.parameter.ParameterReader;
import org.incentivekb.api.parameter.QueryParameter;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.api.problem.RenamedException;
import org.incentivekb.live.Today;
import org.incentivekb.live.Version;
import org.incentivekb.live.history.History;
import org.incentivekb.model.PartialDate;

/** Looks up what became of records. */
public final class Changes {

    private Changes() {}

    /**
     * Those of the records that match.
     *
     * @param path of the list
     * @param names the parameters with their values
     * @param prefix of every link
     * @throws ProblemException where the parameters are faulty
     */
    public static ChangeList of(String path, Map<String, List<String>> names, Version version, String prefix) {
        var reader = new ParameterReader(names, QueryParameter.CHANGES, version.catalog());
        var query = IncentiveParameters.read(reader, null).query();
        ChangeParameter.FORMAT.read(reader);
        long after = after(reader, version.history());
        reader.refuseFaults();
        var given = reader.given(Parameter.class);
        var all = version.history().of(query.filters(), after);
        var since = given.get(ChangeParameter.SINCE);
        return ChangeList.of(
                all,
                since == null ? null : since.get(0),
                GivenFilters.of(given),
                new PageLinks(path, given, query.page(), query.size(), all.size()),
                version,
                prefix);
    }

    /** The number of the version since which they are asked for; 0 for all. */
    private static long after(ParameterReader reader, History history) {
        var since = ChangeParameter.SINCE.read(reader);
        if (since instanceof PartialDate day) {
            return history.before(Today.beginOf(LocalDate.parse(day.value())));
        }
        if (since == null) {
            return 0;
        }
        return history.log()
                .version((String) since)
                .map(version -> version.number)
                .orElseGet(() -> {
                    var begin = history.log().begin();
                    reader.fault(ChangeParameter.SINCE, Reason.noVersion(begin.version, begin.loadedAt.toString()));
                    return 0L;
                });
    }

    /**
     * Those of one record.
     *
     * @param path of the list
     * @throws ProblemException where the parameters are faulty, or there never was such a record as far as is known
     * @throws RenamedException where it has another id now
     */
    public static ChangeList ofRecord(
            String id, String path, Map<String, List<String>> names, Version version, String prefix) {
        var history = version.history();
        RenamedException.check(id, history.nameNow(id));
        var parameters = ListParameters.of(names, QueryParameter.HISTORY);
        if (history.withdrawnIn(id).isEmpty() && version.catalog().find(id).isEmpty()) {
            throw IncentiveResource.noSuchId(id, version.catalog());
        }
        var all = history.of(id);
        var links = new PageLinks(path, parameters.given(), parameters.page(), parameters.size(), all.size());
        return ChangeList.of(all, null, Map.of(), links, version, prefix);
    }
}
