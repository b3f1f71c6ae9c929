package org.incentivekb.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.incentivekb.catalog.set.Ordinals;
import org.incentivekb.catalog.set.RunSet;
import org.incentivekb.model.vocabulary.SearchField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextIndexTest {

    private static final Ordinals ONE = new Ordinals(List.of("one"), List.of("1"), List.of("1"));

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            E-commerce 园区     | ecommerce     | true
            E-commerce 园区     | e-commerce    | true
            E-commerce 园区     | commerce      | true
            E-commerce 园区     | Ecommerce园区 | true
            E-commerce 园区     | ommerce       | false
            ecommerce           | e-commerce    | true
            Ürümqi, Xinjiang    | urumqi        | true
            urumqi              | Ürümqi        | true
            奖励300,000元       | 300000        | true
            奖励300,000元       | 300,000       | true
            奖励300,000元       | ３００，０００元 | true
            奖励300000元        | 300,000元     | true
            奖励300,000元       | 000           | false
            1.5倍               | 1.5           | true
            1.5倍               | 5             | false
            1.5倍               | 5倍           | false
            1.5倍               | 1             | true
            130万元             | 30万          | false
            C++ developers      | C++           | true
            C# developers       | C++           | false
            culture and comics  | C++           | false
            C++ developers      | c             | true
            AI+制造             | AI            | true
            AI+制造             | AI+           | true
            AI+制造             | 制造          | true
            AI制造              | AI+           | false
            R&D centre          | R&D           | true
            Regional Development | R&D          | false
            游戏产业            | 戏产          | true
            游戏产业            | 戏业          | false
            厦湖科工〔2025〕30号 | 厦湖科工〔2025〕30号 | true
            厦湖科工〔2025〕130号 | 厦湖科工〔2025〕30号 | false
            """)
    void aTextIsFoundByAWord(String text, String q, boolean isFound) {
        assertThat(index(text, List.of()).find(TextFolding.words(q)).anywhere().cardinality())
                .isEqualTo(isFound ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "Attracting talent, attract,       true",
        "Attracting talent, talent,        true",
        "Attracting talent, tracting,      false",
        "人才引进,            人才,          true",
        "人才引进,            引才,          false",
        "电竞,                竞,            true",
        "补助,                补,            true"
    })
    void aLabelIsFoundByTheRulesOfTexts(String label, String word, boolean isFound) {
        var labelled = new TextIndex.Labelled(List.of(TextFolding.fold(label)), new RunSet(0, 1));
        var index = index("x", List.of(labelled));
        for (int time = 0; time < 2; time++) {
            var hits = index.find(TextFolding.words(word));
            assertThat(hits.anywhere().cardinality()).isEqualTo(isFound ? 1 : 0);
            assertThat(hits.inTitle().cardinality()).isZero();
        }
        assertThat(index.matchedIn(TextFolding.words(word)).apply(0))
                .isEqualTo(isFound ? Set.of(SearchField.CODE) : Set.of());
    }

    @Test
    void textsAndLabelsAreFoundTogether() {
        var labels = List.of(new TextIndex.Labelled(List.of("grant", "资助"), new RunSet(0, 1)));
        var index = index("grants for studios", labels);
        assertThat(index.matchedIn(List.of("grant")).apply(0)).containsExactly(SearchField.TITLE, SearchField.CODE);
        assertThat(index.find(List.of("资助", "studio")).anywhere().cardinality()).isOne();
        assertThat(index.find(List.of("资助", "studio")).inTitle().cardinality()).isZero();
    }

    @Test
    void aWordDoesNotReachFromOneLabelIntoTheNext() {
        var labels = List.of(new TextIndex.Labelled(List.of("人才", "引进"), new RunSet(0, 1)));
        assertThat(index("x", labels).find(List.of("人才引进")).anywhere().cardinality())
                .isZero();
    }

    @Test
    void eachFieldIsLookedAtForItself() {
        var fields = new EnumMap<SearchField, String>(SearchField.class);
        SearchField.TEXTS.forEach(field -> fields.put(field, field.code().replace('_', ' ')));
        var builder = new TextIndexBuilder();
        builder.add(fields, 0);
        var index = new TextIndex(builder, ONE, List.of());
        for (var field : SearchField.TEXTS) {
            var word = List.of(field.code().split("_")[0]);
            assertThat(index.find(word).anywhere().cardinality()).isOne();
            assertThat(index.matchedIn(word).apply(0)).containsExactly(field);
        }
    }

    /** Of one record with a title. */
    private static TextIndex index(String title, List<TextIndex.Labelled> labels) {
        var fields = new EnumMap<SearchField, String>(SearchField.class);
        SearchField.TEXTS.forEach(field -> fields.put(field, ""));
        fields.put(SearchField.TITLE, TextFolding.fold(title));
        var builder = new TextIndexBuilder();
        builder.add(fields, 0);
        return new TextIndex(builder, ONE, labels);
    }
}
