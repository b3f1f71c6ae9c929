package org.incentivekb.seed.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of a seed file as it is written, with the line that it begins on, counted from 1. It keeps a scalar's own characters: what
 * YAML would make of them (an octal number of 007, 2025.1 of 2025.10, true of yes) is for no reader to guess.
 */
public sealed interface SeedNode {

    int line();

    /** @param keyLines the lines of the keys */
    record Mapping(int line, Map<String, SeedNode> fields, Map<String, Integer> keyLines) implements SeedNode {}

    record Sequence(int line, List<SeedNode> items) implements SeedNode {}

    /** @param isPlain whether it stands there bare, without quotes */
    record Scalar(int line, String text, boolean isPlain) implements SeedNode {

        private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");

        /** As JSON writes one. */
        private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

        private static final Pattern OCTAL = Pattern.compile("[-+]?0o?[0-7_]+");
        private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0x[0-9a-fA-F_]+");
        private static final Pattern OTHER_NUMBER = Pattern.compile(
                "[-+]?(\\d[\\d_]*(\\.[\\d_]*)?|\\.\\d[\\d_]*)([eE][-+]?\\d+)?|0b[01_]+|[-+]?\\d[\\d_]*(:[0-5]?\\d)+(\\.[\\d_]*)?");
        private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
        private static final Pattern FLAG =
                Pattern.compile("y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF");

        public boolean isNull() {
            return isPlain && NULL.matcher(text).matches();
        }

        /** The number that it writes, where it does so plainly: without a leading zero, a plus or an underscore. */
        Optional<BigDecimal> number() {
            try {
                return isPlain && NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        /** Whether a reader of YAML may take it for a number, whatever that number would be. */
        boolean looksLikeNumber() {
            return isPlain
                    && (NUMBER.matcher(text).matches()
                            || OTHER_NUMBER.matcher(text).matches()
                            || OCTAL.matcher(text).matches()
                            || HEXADECIMAL.matcher(text).matches()
                            || NO_NUMBER.matcher(text).matches());
        }

        /** What a reader of YAML may make of it, where that is not what it says: {@code 8} of {@code 010}, {@code true} of yes. */
        Optional<String> misread() {
            if (!isPlain) {
                return Optional.empty();
            }
            if (FLAG.matcher(text).matches()) {
                return Optional.of("yes or no");
            }
            if (!looksLikeNumber()) {
                return Optional.empty();
            }
            var read = read();
            return read.equals(text) ? Optional.empty() : Optional.of("the number " + read);
        }

        private String read() {
            var bare = text.replace("_", "").replace("+", "");
            try {
                if (OCTAL.matcher(text).matches() && !bare.equals("0")) {
                    return new BigInteger(bare.replace("o", ""), 8).toString();
                }
                if (HEXADECIMAL.matcher(text).matches()) {
                    return new BigInteger(bare.replace("0x", ""), 16).toString();
                }
                var number = new BigDecimal(bare);
                return number.scale() > 0 || bare.indexOf('e') >= 0 || bare.indexOf('E') >= 0
                        ? shown(number.stripTrailingZeros())
                        : number.toPlainString();
            } catch (NumberFormatException e) {
                return "of another form";
            }
        }

        private static String shown(BigDecimal number) {
            return Math.abs((long) number.scale()) > 30 ? number.toString() : number.toPlainString();
        }
    }

    /** The line of what stands at a path such as {@code figures[2].unit}; of the nearest around it where nothing does. */
    default int line(String path) {
        var at = this;
        int line = line();
        for (var step : path.split("[.\\[\\]]+")) {
            SeedNode next = null;
            if (at instanceof Mapping mapping && mapping.fields.containsKey(step)) {
                next = mapping.fields.get(step);
                line = mapping.keyLines.get(step);
            } else if (at instanceof Sequence sequence && step.matches("\\d{1,9}")) {
                int number = Integer.parseInt(step);
                next = number >= 1 && number <= sequence.items.size() ? sequence.items.get(number - 1) : null;
                line = next == null ? line : next.line();
            }
            if (next == null) {
                return line;
            }
            at = next;
        }
        return line;
    }
}
