package org.incentivekb.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.Code;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Unit;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.incentivekb.seed.file.FileFaults;

/** What must hold of the code lists that grow with the documents, and of what refers to their concepts and codes. */
final class CodeRules {

    /** The unit of a concept that is money. */
    static final String CURRENCY = "currency";

    private final Map<String, ListedCode> concepts = new LinkedHashMap<>();
    private final Map<String, Text> conceptLabels = new LinkedHashMap<>();
    private final Map<String, Map<String, Text>> lists = new HashMap<>();

    /** Concepts that refer to lists, with the file that they stand in. */
    private final Map<String, FileFaults> referring = new LinkedHashMap<>();

    /** The lists of the seeds of which something could not be read. */
    private final Set<String> unread;

    CodeRules(Set<String> unread) {
        this.unread = unread;
        for (var vocabulary : Vocabulary.values()) {
            lists.put(vocabulary.code(), vocabulary.labels());
        }
    }

    void check(CodeList list, FileFaults file) {
        var vocabulary = Vocabulary.of(String.valueOf(list.name)).orElse(null);
        var labels = new LinkedHashMap<String, Text>();
        for (int i = 0; i < list.codes.size(); i++) {
            var code = list.codes.get(i);
            var field = "codes[" + (i + 1) + "]";
            if (code.code() != null && labels.containsKey(code.code())) {
                file.add(field + ".code", "'" + code.code() + "' stands twice");
            }
            labels.put(String.valueOf(code.code()), code.label());
            if (vocabulary != null) {
                ofVocabulary(code, vocabulary, field, file);
            } else if (code.label() == null) {
                file.add(field + ".label", "is missing");
            }
            if (CodeList.CONCEPTS.equals(list.name)) {
                concept(code, field, file);
            } else if (code.type() != null
                    || code.unit() != null
                    || code.lists() != null
                    || code.question() != null
                    || code.changeable() != null) {
                file.add(field, "is no concept, and has no type, unit, lists, question or changeable");
            }
        }
        if (vocabulary == null && list.description == null) {
            file.add("description", "is missing");
        } else if (vocabulary != null && list.description != null) {
            file.add("description", "is that of the vocabulary, and cannot be written");
        }
        var known = vocabulary == null ? labels : vocabulary.labels();
        broader(list, known, file);
        if (lists.put(String.valueOf(list.name), known) != null && vocabulary == null) {
            file.add("name", "'" + list.name + "' is taken by another list");
        }
        if (CodeList.CONCEPTS.equals(list.name)) {
            referring.put(list.name, file);
        }
    }

    private static void ofVocabulary(ListedCode code, Vocabulary vocabulary, String field, FileFaults file) {
        if (code.code() != null && !vocabulary.labels().containsKey(code.code())) {
            file.unknown(field + ".code", code.code(), vocabulary.labels());
        }
        if (code.label() != null) {
            file.add(field + ".label", "is that of the vocabulary, and cannot be written");
        }
    }

    private static void broader(CodeList list, Map<String, Text> known, FileFaults file) {
        var broader = new HashMap<String, String>();
        list.codes.forEach(code -> broader.put(code.code(), code.broader()));
        for (int i = 0; i < list.codes.size(); i++) {
            var field = "codes[" + (i + 1) + "].broader";
            var code = list.codes.get(i);
            if (code.broader() != null && !known.containsKey(code.broader())) {
                file.unknown(field, code.broader(), known);
            }
            var seen = new HashSet<String>();
            for (var at = code.code(); at != null; at = broader.get(at)) {
                if (!seen.add(at)) {
                    file.add(field, "is broader than itself");
                    break;
                }
            }
        }
    }

    private void concept(ListedCode concept, String field, FileFaults file) {
        concepts.put(String.valueOf(concept.code()), concept);
        conceptLabels.put(String.valueOf(concept.code()), concept.label());
        if (concept.type() == null) {
            file.add(field + ".type", "is missing");
            return;
        }
        if (concept.question() == null) {
            file.add(field + ".question", "is missing");
        }
        if (concept.changeable() == null) {
            file.add(field + ".changeable", "is missing");
        }
        if ((concept.type() == ConceptType.NUMBER) != (concept.unit() != null)) {
            file.add(field + ".unit", concept.unit() == null ? "is missing" : "is of numbers only");
        } else if (concept.unit() != null
                && !concept.unit().equals(CURRENCY)
                && Code.of(Unit.class, concept.unit()).isEmpty()) {
            file.add(field + ".unit", "'" + concept.unit() + "' is neither `" + CURRENCY + "` nor a unit");
        }
        if ((concept.type() == ConceptType.CODE) != (concept.lists() != null)) {
            file.add(field + ".lists", concept.lists() == null ? "is missing" : "is of codes only");
        }
    }

    /** When all lists are read: that the lists are there to which concepts refer. */
    void checkLists() {
        referring.forEach((name, file) -> {
            int number = 0;
            for (var concept : concepts.values()) {
                number++;
                for (var list : concept.lists() == null ? List.<String>of() : concept.lists()) {
                    if (!lists.containsKey(list) && isWhole()) {
                        file.unknown("codes[" + number + "].lists", list, lists.keySet());
                    }
                }
            }
        });
        referring.clear();
    }

    /** The concept; null where there is none, which is a fault, or where it could not be read. */
    ListedCode known(String concept, String field, FileFaults file) {
        if (concept == null || concepts.containsKey(concept) || !isWhole()) {
            return concepts.get(concept);
        }
        file.unknown(field, concept, conceptLabels);
        return null;
    }

    void ofType(ConceptType type, String code, String field, FileFaults file) {
        var concept = known(code, field, file);
        if (concept != null && concept.type() != type) {
            file.add(field, "'" + code + "' is no concept that is a " + type.code());
        }
    }

    /** Whether all lists could be read; otherwise nobody knows which codes there are, so none is said to be unknown. */
    boolean isWhole() {
        return !unread.contains("codelists");
    }

    /** The codes that a concept takes, with their labels. */
    Map<String, Text> codes(ListedCode concept) {
        var all = new LinkedHashMap<String, Text>();
        new ArrayList<>(concept.lists()).forEach(list -> all.putAll(lists.getOrDefault(list, Map.of())));
        return all;
    }
}
