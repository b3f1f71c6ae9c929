package org.incentivekb.api.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incentivekb.api.parameter.ListParameters;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.text.TextFolding;
import org.incentivekb.live.Version;
import org.incentivekb.model.Source;

/** What a search of sources looks at, folded once per version. There are few sources: all are looked through. */
public final class SourceTexts {

    private final Map<String, String> folded = new HashMap<>();

    private SourceTexts(Catalog catalog) {
        catalog.sources().values().forEach(source -> folded.put(source.id, fold(source)));
    }

    /** The sources that the parameters of a list ask for, in the order of ids. */
    public static Collection<Source> matching(Version version, ListParameters parameters) {
        var all = version.catalog().sources().values();
        if (parameters.words().isEmpty() && parameters.collections().isEmpty()) {
            return all;
        }
        var texts = version.derived(SourceTexts.class, SourceTexts::new);
        return all.stream()
                .filter(source -> parameters.collections().isEmpty()
                        || parameters.collections().contains(source.collection.code()))
                .filter(source -> texts.hold(source, parameters.words()))
                .toList();
    }

    private static String fold(Source source) {
        var texts = Stream.of(source.title, source.publisher)
                .filter(Objects::nonNull)
                .map(TextFolding::fold);
        var names = Stream.of(source.documentNumber, source.document)
                .filter(Objects::nonNull)
                .map(TextFolding::fold);
        return Stream.concat(texts, names).collect(Collectors.joining(String.valueOf(TextFolding.BREAK)));
    }

    private boolean hold(Source source, List<String> words) {
        var text = folded.get(source.id);
        return words.stream().allMatch(word -> holds(text, word));
    }

    /** A word of an alphabet, or a number, must begin one of the text; a Chinese one may stand anywhere. */
    private static boolean holds(String text, String word) {
        boolean beginsWord = TextFolding.isAlphabetic(word.charAt(0));
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!beginsWord || at == 0 || !TextFolding.isAlphabetic(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
