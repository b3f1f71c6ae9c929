package org.incentivekb.model.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A value of a closed vocabulary: an enum constant with a code and a label in both languages. */
public interface Code {

    /** The constants by code: a large data set asks for them by the million. */
    ClassValue<Map<String, Code>> BY_CODE = new ClassValue<>() {
        @Override
        protected Map<String, Code> computeValue(Class<?> vocabulary) {
            var byCode = new HashMap<String, Code>();
            for (var value : vocabulary.getEnumConstants()) {
                byCode.put(((Code) value).code(), (Code) value);
            }
            return byCode;
        }
    };

    /** The code that stands in seeds, database and answers: the constant's name in lower case. */
    @JsonValue
    String code();

    Text label();

    static <E extends Enum<E> & Code> Optional<E> of(Class<E> vocabulary, String code) {
        return Optional.ofNullable(vocabulary.cast(BY_CODE.get(vocabulary).get(code)));
    }

    /** The whole vocabulary, in its order: each code with its label. */
    static <E extends Enum<E> & Code> Map<String, Text> labels(Class<E> vocabulary) {
        var labels = new LinkedHashMap<String, Text>();
        for (var value : vocabulary.getEnumConstants()) {
            labels.put(value.code(), value.label());
        }
        return labels;
    }
}
