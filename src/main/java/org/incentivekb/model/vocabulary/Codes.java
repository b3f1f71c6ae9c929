package org.incentivekb.model.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The codes of all vocabularies, worked out once: a large data set asks for them by the million. */
final class Codes {

    static final Map<String, String> OF_NAMES = new ConcurrentHashMap<>();

    static final ClassValue<Map<String, Object>> BY_CODE = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> vocabulary) {
            var byCode = new HashMap<String, Object>();
            for (var value : vocabulary.getEnumConstants()) {
                byCode.put(((Code) value).code(), value);
            }
            return byCode;
        }
    };

    private Codes() {}
}
