package org.incentivekb.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Source;

/**
 * Whether the text of each figure stands in the paragraph that it names, and each paragraph of the evidence is there. White space does
 * not count: where it breaks a line is no matter of the text.
 */
final class DocumentCheck {

    private final Path folder;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Map<Integer, String>> paragraphs = new HashMap<>();

    /** @param folder has each source under the name of its document, one {@code number<TAB>paragraph} a line */
    DocumentCheck(Path folder, List<DatasetEntity> entities) {
        this.folder = folder;
        for (var entity : entities) {
            if (entity instanceof Source source) {
                sources.put(source.id, source);
            }
        }
    }

    /** @param faults takes what is wrong: the field, counted from 1, and what there is to say */
    void check(Incentive incentive, BiConsumer<String, String> faults) {
        for (int i = 0; i < incentive.evidence.size(); i++) {
            var evidence = incentive.evidence.get(i);
            for (var paragraph : evidence.paragraphs()) {
                if (paragraphs(evidence.source()).get(paragraph) == null) {
                    faults.accept("evidence[" + (i + 1) + "]", missing(evidence.source(), paragraph));
                }
            }
        }
        for (int i = 0; i < incentive.figures.size(); i++) {
            var figure = incentive.figures.get(i);
            var paragraph = paragraphs(figure.source()).get(figure.paragraph());
            if (paragraph != null && !squeezed(paragraph).contains(squeezed(figure.text()))) {
                faults.accept(
                        "figures[" + (i + 1) + "].text",
                        "'" + figure.text() + "' does not stand in paragraph " + figure.paragraph() + " of "
                                + figure.source());
            }
        }
    }

    private String missing(String source, int paragraph) {
        var document = sources.get(source).document;
        return paragraphs(source).isEmpty()
                ? "the document " + document + " of " + source + " is not in " + folder
                : source + " has no paragraph " + paragraph;
    }

    private Map<Integer, String> paragraphs(String source) {
        return paragraphs.computeIfAbsent(source, id -> read(folder.resolve(sources.get(id).document)));
    }

    private static Map<Integer, String> read(Path file) {
        var paragraphs = new HashMap<Integer, String>();
        if (Files.isRegularFile(file)) {
            try {
                for (var line : Files.readAllLines(file)) {
                    int tab = line.indexOf('\t');
                    if (tab > 0 && line.substring(0, tab).matches("\\d{1,6}")) {
                        paragraphs.put(Integer.valueOf(line.substring(0, tab)), line.substring(tab + 1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return paragraphs;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }
}
