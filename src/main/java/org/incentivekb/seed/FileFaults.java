package org.incentivekb.seed;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incentivekb.model.vocabulary.Nearest;
import org.incentivekb.model.vocabulary.Text;

/** Collects what is wrong in one file (or one line of NDJSON) into the list of all faults. */
final class FileFaults {

    private final List<Fault> all;
    private final String file;
    private final boolean exported;
    private final int before;

    /** @param exported whether the file is NDJSON, in the form that the service's own exports have */
    FileFaults(List<Fault> all, String file, boolean exported) {
        this.all = all;
        this.file = file;
        this.exported = exported;
        this.before = all.size();
    }

    boolean exported() {
        return exported;
    }

    void add(String field, String reason) {
        all.add(fault(field, reason));
    }

    /** A fault that is not known to be one yet. */
    Fault fault(String field, String reason) {
        return new Fault(file, field, reason);
    }

    void unknown(String field, String value, Collection<String> allowed) {
        var unlabelled = new LinkedHashMap<String, Text>();
        allowed.stream().sorted().forEach(code -> unlabelled.put(code, null));
        unknown(field, value, unlabelled);
    }

    void unknown(String field, String value, Map<String, Text> allowed) {
        var nearest = Nearest.code(value, allowed)
                .map(code -> "; did you mean " + code + "?")
                .orElse("");
        var choice =
                allowed.isEmpty() || allowed.size() > 40 ? "" : "; allowed: " + String.join(", ", allowed.keySet());
        add(field, "'" + value + "' is unknown" + nearest + choice);
    }

    /** Checks the constraints that the model declares. A field that could not be read has its fault already. */
    void validate(Validator validator, String path, Object record) {
        var violations = new TreeMap<String, String>();
        for (ConstraintViolation<Object> violation : validator.validate(record)) {
            violations.put(
                    violation.getPropertyPath().toString().replace(".<list element>", ""), violation.getMessage());
        }
        violations.forEach((property, message) -> {
            var field = path.isEmpty() ? property : path + "." + property;
            if (all.subList(before, all.size()).stream()
                    .noneMatch(fault -> (fault.field() + ".").matches("\\Q" + field + "\\E[.\\[].*"))) {
                add(field, message);
            }
        });
    }
}
