package org.incentivekb.model.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A value of a closed vocabulary: an enum constant with a permanent code and a label in both languages. */
public interface Code {

    String name();

    Text label();

    /** The code that stands in seeds, database and answers: the constant's name in lower case. */
    @JsonValue
    default String code() {
        return Codes.OF_NAMES.computeIfAbsent(name(), name -> name.toLowerCase(Locale.ROOT));
    }

    static <E extends Enum<E> & Code> Optional<E> of(Class<E> vocabulary, String code) {
        return Optional.ofNullable(vocabulary.cast(Codes.BY_CODE.get(vocabulary).get(code)));
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
