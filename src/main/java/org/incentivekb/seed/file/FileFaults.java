package org.incentivekb.seed.file;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.incentivekb.Limits;
import org.incentivekb.model.vocabulary.Nearest;
import org.incentivekb.model.vocabulary.Text;

/** Notes what is wrong with one file, or with one of the things that a file lists. */
public final class FileFaults {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private final Findings findings;
    private final String file;
    private final boolean isExport;
    private final SeedNode root;
    private final String name;
    private final int before;

    /**
     * @param isExport whether the file is NDJSON, in the form that the service's own exports have
     * @param root what is read; null where nothing could be
     * @param name of the thing in its file, such as its id; empty where the file is the thing
     */
    public FileFaults(Findings findings, String file, boolean isExport, SeedNode root, String name) {
        this.findings = findings;
        this.file = file;
        this.isExport = isExport;
        this.root = root;
        this.name = name;
        this.before = findings.size();
    }

    public boolean isExport() {
        return isExport;
    }

    /** Whether the field, or anything in it, has a fault already, so that it is not known what stands there. */
    public boolean isFaulty(String field) {
        var path = fault(field, "").field();
        return findings.faultsSince(before).stream()
                .anyMatch(other -> other.file().equals(file) && isIn(other.field(), path));
    }

    public void add(String field, String reason) {
        findings.fault(fault(field, reason));
    }

    /** What is odd but may be right. */
    public void warn(String field, String reason) {
        findings.warning(fault(field, reason));
    }

    /** A fault that is not known to be one yet. */
    public Fault fault(String field, String reason) {
        var path = name.isEmpty() || field.isEmpty() ? name + field : name + "." + field;
        return new Fault(file, root == null ? 0 : root.line(field), path, reason);
    }

    public void unknown(String field, String value, Collection<String> allowed) {
        var unlabelled = new LinkedHashMap<String, Text>();
        allowed.stream().sorted().forEach(code -> unlabelled.put(code, null));
        unknown(field, value, unlabelled);
    }

    public void unknown(String field, String value, Map<String, Text> allowed) {
        var nearest = Nearest.code(value, allowed)
                .map(code -> "; did you mean " + code + "?")
                .orElse("");
        var choice = allowed.isEmpty() || allowed.size() > Limits.ALLOWED_VALUES
                ? ""
                : "; allowed: " + String.join(", ", allowed.keySet());
        add(field, "'" + value + "' is unknown" + nearest + choice);
    }

    /** Checks the constraints that the model declares. A field that could not be read has its fault already. */
    public void validate(Validator validator, Object record) {
        var violations = new TreeMap<String, String>();
        for (ConstraintViolation<Object> violation : validator.validate(record)) {
            var path = violation.getPropertyPath().toString().replace(".<list element>", "");
            violations.put(countedFromOne(path), reason(violation.getMessage()));
        }
        violations.forEach((field, message) -> {
            var fault = fault(field, message);
            if (findings.faultsSince(before).stream()
                    .noneMatch(other -> other.file().equals(file) && isIn(other.field(), fault.field()))) {
                findings.fault(fault);
            }
        });
    }

    /** Who writes YAML leaves out, and writes no nulls. */
    private static String reason(String message) {
        return message.equals("must not be null") ? "is missing" : message;
    }

    private static boolean isIn(String path, String other) {
        return path.equals(other) || path.startsWith(other + ".") || path.startsWith(other + "[");
    }

    private static String countedFromOne(String path) {
        return INDEX.matcher(path).replaceAll(index -> "[" + (Integer.parseInt(index.group(1)) + 1) + "]");
    }
}
