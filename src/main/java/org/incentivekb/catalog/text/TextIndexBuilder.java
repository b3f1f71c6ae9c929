package org.incentivekb.catalog.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.stream.Collectors;
import org.incentivekb.catalog.set.ByteStore;
import org.incentivekb.model.vocabulary.SearchField;

/** Takes in the texts of one record after another. */
public final class TextIndexBuilder {

    final ByteStore texts = new ByteStore();
    final NgramIndex.Builder anywhere = new NgramIndex.Builder();
    final NgramIndex.Builder inTitle = new NgramIndex.Builder();

    /** @param fields the record's texts, {@link TextFolding folded} */
    public void add(Map<SearchField, String> fields, int record) {
        var text = SearchField.TEXTS.stream()
                .map(fields::get)
                .collect(Collectors.joining(String.valueOf(TextIndex.FIELD_END)));
        inTitle.add(fields.get(SearchField.TITLE), record);
        anywhere.add(text, record);
        texts.add(text.getBytes(UTF_8));
    }
}
