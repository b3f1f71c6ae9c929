package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;

/** All code lists: the vocabularies that the code goes by, with what the seeds add to them, and those of the seeds alone. */
public final class CodeLists {

    private final Map<String, Text> descriptions = new TreeMap<>();
    private final Map<String, Map<String, ListedCode>> byName = new TreeMap<>();
    private final List<CodeList> added = new ArrayList<>();

    CodeLists() {
        for (var vocabulary : Vocabulary.values()) {
            var codes = new LinkedHashMap<String, ListedCode>();
            vocabulary.labels().forEach((code, label) -> codes.put(code, listed(code, label, null)));
            byName.put(vocabulary.code(), codes);
            descriptions.put(vocabulary.code(), vocabulary.description());
        }
    }

    void add(CodeList list) {
        added.add(list);
        var codes = byName.computeIfAbsent(list.name, name -> new LinkedHashMap<>());
        for (var code : list.codes) {
            var known = codes.get(code.code());
            codes.put(code.code(), known == null ? code : listed(code.code(), known.label(), code));
        }
        if (list.description != null) {
            descriptions.put(list.name, list.description);
        }
    }

    private static ListedCode listed(String code, Text label, ListedCode added) {
        return new ListedCode(
                code,
                label,
                added == null ? null : added.broader(),
                added == null ? null : added.aliases(),
                null,
                null,
                null,
                null,
                null);
    }

    /** In the order of names. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** What the seeds say, as they say it: their own lists whole, and what they add to the vocabularies. */
    public List<CodeList> added() {
        return Collections.unmodifiableList(added);
    }

    /** What the codes of a list say. */
    public Text description(String name) {
        return descriptions.get(name);
    }

    /** The codes of a list, in its order; empty where there is none of that name. */
    public Map<String, ListedCode> codes(String name) {
        return byName.getOrDefault(name, Map.of());
    }

    /** A concept of criteria; null where there is none. */
    public ListedCode concept(String code) {
        return codes(CodeList.CONCEPTS).get(code);
    }

    /** The concepts that are answered by codes, in their order. */
    public List<ListedCode> codedConcepts() {
        return codes(CodeList.CONCEPTS).values().stream()
                .filter(concept -> concept.type() == ConceptType.CODE)
                .toList();
    }

    /** A code that a concept takes; null where it takes no such code. */
    public ListedCode codeOf(ListedCode concept, String code) {
        return concept.lists().stream()
                .map(list -> codes(list).get(code))
                .filter(known -> known != null)
                .findFirst()
                .orElse(null);
    }

    /** The codes that are broader than one, the next one first. */
    public List<String> broader(String name, String code) {
        var broader = new ArrayList<String>();
        var codes = codes(name);
        for (var at = codes.get(code); at != null && at.broader() != null; at = codes.get(at.broader())) {
            broader.add(at.broader());
        }
        return broader;
    }
}
