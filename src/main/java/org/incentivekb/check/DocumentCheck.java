package org.incentivekb.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Source;
import org.incentivekb.seed.written.WrittenNumbers;

/**
 * Whether each text that is quoted stands in the paragraph that it names, and each paragraph of the evidence is there. White space does
 * not count: where it breaks a line is no matter of the text.
 */
final class DocumentCheck {

    private final Path folder;
    private final Map<String, Source> sources = new LinkedHashMap<>();
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
            var known = paragraphs(evidence.source());
            for (var paragraph : evidence.paragraphs()) {
                if (!known.isEmpty() && known.get(paragraph) == null) {
                    faults.accept("evidence[" + (i + 1) + "]", evidence.source() + " has no paragraph " + paragraph);
                }
            }
        }
        for (int i = 0; i < incentive.figures.size(); i++) {
            var figure = incentive.figures.get(i);
            var field = "figures[" + (i + 1) + "]";
            quoted(field, figure.text, figure.source, figure.paragraph, faults);
            for (int k = 0; k < figure.when.size(); k++) {
                var criterion = figure.when.get(k);
                var source = criterion.source == null ? figure.source : criterion.source;
                var paragraph = criterion.paragraph == null ? figure.paragraph : criterion.paragraph;
                var at = field + ".when[" + (k + 1) + "]";
                quoted(at, criterion.text, source, paragraph, faults);
                written(at, criterion, source, paragraph, faults);
            }
        }
        for (int i = 0; i < incentive.criteria.size(); i++) {
            var criterion = incentive.criteria.get(i);
            quoted("criteria[" + (i + 1) + "]", criterion.text, criterion.source, criterion.paragraph, faults);
        }
        for (int i = 0; i < incentive.notWith.size(); i++) {
            var other = incentive.notWith.get(i);
            quoted("notWith[" + (i + 1) + "]", other.text(), other.source(), other.paragraph(), faults);
        }
        if (incentive.period != null && incentive.period.source() != null) {
            var period = incentive.period;
            quoted("period", period.text(), period.source(), period.paragraph(), faults);
        }
    }

    /** What may be left out is not looked for; a paragraph that is not there is told with the evidence. */
    private void quoted(String field, String text, String source, Integer number, BiConsumer<String, String> faults) {
        var paragraph = paragraphs(source).get(number);
        if (text != null && paragraph != null && !squeezed(paragraph).contains(squeezed(text))) {
            faults.accept(field + ".text", "'" + text + "' does not stand in paragraph " + number + " of " + source);
        }
    }

    /** A number of a tier that quotes nothing must be one that the paragraph writes. */
    private void written(
            String field, Criterion criterion, String source, Integer number, BiConsumer<String, String> faults) {
        var paragraph = paragraphs(source).get(number);
        if (criterion.text == null && paragraph != null && !criterion.bounds().isEmpty()) {
            var written = WrittenNumbers.in(paragraph);
            criterion.bounds().forEach((name, value) -> {
                if (value.signum() != 0 && !written.include(value)) {
                    faults.accept(
                            field + "." + name,
                            value.toPlainString() + " is not written in paragraph " + number + " of " + source);
                }
            });
        }
    }

    /** The sources of which the folder has no document, so that nothing could be looked for. */
    List<Source> missing() {
        return sources.values().stream()
                .filter(source -> paragraphs(source.id).isEmpty())
                .toList();
    }

    boolean hasAny() {
        return missing().size() < sources.size();
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
