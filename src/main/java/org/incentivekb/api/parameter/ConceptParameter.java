package org.incentivekb.api.parameter;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.incentivekb.api.problem.Reason;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.match.Profile;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.model.vocabulary.Vocabulary;

/**
 * The parameter by which a profile answers a concept of criteria. All about it follows from the code list of concepts, so that a concept
 * which the data bring needs no code.
 */
public record ConceptParameter(ListedCode concept, Catalog catalog) implements Parameter {

    /** The unit of a concept that is money, whichever. */
    private static final String CURRENCY = "currency";

    /** One for each concept that can be answered, in their order; where another parameter has the name, that one answers it. */
    public static List<ConceptParameter> all(Catalog catalog) {
        var others = QueryParameter.MATCH.stream().map(Parameter::code).collect(Collectors.toSet());
        return catalog.codeLists().codes(CodeList.CONCEPTS).values().stream()
                .filter(concept -> concept.type() != ConceptType.WORDS)
                .map(concept -> new ConceptParameter(concept, catalog))
                .filter(parameter -> !others.contains(parameter.code()))
                .toList();
    }

    /** The name of the parameter of a concept: its code in camelCase. */
    public static String nameOf(String concept) {
        var name = new StringBuilder(concept.length());
        for (int i = 0; i < concept.length(); i++) {
            char c = concept.charAt(i);
            name.append(c == '_' ? Character.toUpperCase(concept.charAt(++i)) : c);
        }
        return name.toString();
    }

    @Override
    public String code() {
        return nameOf(concept.code());
    }

    @Override
    public ValueType type() {
        return switch (concept.type()) {
            case PLACE -> ValueType.PLACES;
            case CODE -> ValueType.codesOrNone(known(), listedAt());
            case NUMBER -> ValueType.range(range());
            case FLAG -> ValueType.FLAG;
            case WORDS -> throw new IllegalStateException("Words are read by hand: " + concept.code());
        };
    }

    @Override
    public boolean isFilter() {
        return true;
    }

    @Override
    public boolean isRepeatable() {
        return isOfCodes() || concept.type() == ConceptType.PLACE;
    }

    @Override
    public String listedAt() {
        if (!isOfCodes()) {
            return concept.type() == ConceptType.PLACE ? ValueType.PLACES.listedAt() : null;
        }
        var lists = concept.lists();
        return "/api/v1/codelists" + (lists.size() == 1 ? "/" + lists.get(0) : "");
    }

    @Override
    public String meaning() {
        var answered =
                switch (concept.type()) {
                    case PLACE -> " Codes of regions and ids of zones: `" + listedAt() + "`.";
                    case CODE -> " Codes: `" + listedAt() + "`; `none` by itself for none of all that there are.";
                    case NUMBER ->
                        " In " + unit() + ": " + range().words()
                                + ", or a range whose ends belong to it (`10..49`, `10..`, `..49`).";
                    default -> "";
                };
        return concept.question().en() + " " + concept.question().zh() + answered;
    }

    @Override
    public String example() {
        return switch (concept.type()) {
            case PLACE -> catalog.regions().all().iterator().next().code;
            case CODE -> known().keySet().iterator().next();
            case NUMBER -> CURRENCY.equals(concept.unit()) ? "5000000..8000000" : "20";
            default -> "true";
        };
    }

    /** What is said of the concept, which is given; null where that is faulty, which the reader notes. */
    public Profile.Answer answer(ParameterReader reader) {
        var value = read(reader);
        if (value instanceof Boolean flag) {
            return new Profile.Flag(flag);
        }
        return value instanceof Set<?> codes ? codes(codes, reader) : (Profile.Range) value;
    }

    private Profile.Codes codes(Set<?> given, ParameterReader reader) {
        var codes = new LinkedHashSet<String>();
        given.forEach(code -> codes.add((String) code));
        if (codes.remove(Filter.NONE) && !codes.isEmpty()) {
            reader.fault(this, Reason.NONE_WITH_OTHERS);
        }
        return new Profile.Codes(codes);
    }

    private boolean isOfCodes() {
        return concept.type() == ConceptType.CODE;
    }

    /** By the unit, and as codes of concepts are formed: what has changed may have become less, a share is of a whole. */
    private NumberRange range() {
        var code = concept.code();
        if (code.endsWith("_growth") || code.endsWith("_increase")) {
            return NumberRange.CHANGE;
        }
        if (code.endsWith("_share") && Unit.PERCENT.code().equals(concept.unit())) {
            return NumberRange.SHARE;
        }
        boolean isCounted =
                Code.of(Unit.class, concept.unit()).filter(Unit::isCounted).isPresent();
        return isCounted ? NumberRange.COUNT : NumberRange.QUANTITY;
    }

    private String unit() {
        var unit = catalog.codeLists().codes(Vocabulary.UNIT.code()).get(concept.unit());
        return unit == null
                ? "the `currency` of the profile"
                : unit.label().en().toLowerCase(Locale.ROOT);
    }

    /** The codes that it takes, and {@code none}. */
    private Map<String, Text> known() {
        var known = new LinkedHashMap<String, Text>();
        concept.lists().forEach(list -> catalog.codeLists()
                .codes(list)
                .forEach((code, listed) -> known.putIfAbsent(code, listed.label())));
        known.put(Filter.NONE, null);
        return known;
    }
}
