package org.incentivekb.api.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incentivekb.render.JsonBuffer;

/** The filters of a request as an answer tells them back. */
public final class GivenFilters {

    private GivenFilters() {}

    /** The same by name: a value, or of a repeatable parameter a list. */
    public static Map<String, Object> of(Map<? extends Parameter, List<String>> given) {
        var filters = new LinkedHashMap<String, Object>();
        given.forEach((parameter, values) -> {
            if (parameter.isFilter()) {
                filters.put(parameter.code(), parameter.isRepeatable() ? values : values.get(0));
            }
        });
        return filters;
    }

    /** Appends the filters among the parameters, as they were given: {@code "filters":{…}}. */
    public static void append(Map<? extends Parameter, List<String>> given, JsonBuffer json) {
        json.append("\"filters\":{");
        given.forEach((parameter, values) -> {
            if (parameter.isFilter()) {
                json.append('"').append(parameter.code()).append(parameter.isRepeatable() ? "\":[" : "\":");
                values.forEach(value -> json.appendString(value).append(','));
                json.dropComma().append(parameter.isRepeatable() ? "]," : ",");
            }
        });
        json.dropComma().append('}');
    }
}
