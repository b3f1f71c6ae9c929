package org.incentivekb.api;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import org.incentivekb.catalog.FoldedText;
import org.incentivekb.model.vocabulary.SearchField;

/** What the words of a search are looked for in. */
@Entity
class Searchable {

    private static final String FIELD_END = "\u0001";

    /** The incentive's. */
    @Id
    String id;

    String title;
    String fields;

    Searchable() {}

    Searchable(String id, List<String> fields) {
        this.id = id;
        this.title = fields.get(0);
        this.fields = String.join(FIELD_END, fields);
    }

    /** The fields in which any of the words occurs. */
    List<String> matchedIn(List<String> words) {
        var texts = fields.split(FIELD_END, -1);
        return Arrays.stream(SearchField.values())
                .filter(field ->
                        words.stream().anyMatch(word -> texts[field.ordinal()].contains(FoldedText.marked(word))))
                .map(SearchField::code)
                .toList();
    }
}
