package org.incentivekb.api.match;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.match.Profile;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.model.vocabulary.Vocabulary;
import org.incentivekb.render.NumberWords;

/** What a profile says, as its parameter says it and in words. */
record Given(String value, Text words) {

    private static final Text NONE = new Text("都没有", "none of them");

    /** What is said of a concept; null where nothing is. */
    static Given of(String concept, Profile profile, Catalog catalog) {
        var listed = catalog.codeLists().concept(concept);
        var answer = profile.answers().get(concept);
        if (answer instanceof Profile.Flag flag) {
            return new Given(String.valueOf(flag.is()), flag.is() ? new Text("是", "yes") : new Text("否", "no"));
        }
        if (answer instanceof Profile.Range range) {
            return new Given(value(range), words(range, listed, profile.currency()));
        }
        return answer instanceof Profile.Codes codes ? codes(codes.codes(), listed, catalog) : null;
    }

    /** Codes of a concept, or places. */
    private static Given codes(Set<String> codes, ListedCode concept, Catalog catalog) {
        return codes.isEmpty()
                ? new Given(Filter.NONE, NONE)
                : new Given(
                        String.join(",", codes),
                        joined(codes.stream()
                                .map(code -> label(code, concept, catalog))
                                .toList()));
    }

    /** Codes of a vocabulary; null where none are given. */
    static Given codes(Collection<String> codes, Vocabulary vocabulary) {
        return codes.isEmpty()
                ? null
                : new Given(
                        String.join(",", codes),
                        joined(codes.stream().map(vocabulary.labels()::get).toList()));
    }

    static Text label(String code, ListedCode concept, Catalog catalog) {
        if (concept != null && concept.lists() != null) {
            var listed = catalog.codeLists().codeOf(concept, code);
            return listed == null ? new Text(code, code) : listed.label();
        }
        return place(code, catalog);
    }

    /** The name of a region or zone. */
    static Text place(String code, Catalog catalog) {
        var region = catalog.labels(Filter.REGION).get(code);
        return region != null ? region : catalog.labels(Filter.ZONE).getOrDefault(code, new Text(code, code));
    }

    static Text joined(List<Text> texts) {
        return new Text(joined(texts, Text::zh, "、"), joined(texts, Text::en, ", "));
    }

    private static String joined(List<Text> texts, Function<Text, String> language, String comma) {
        return String.join(comma, texts.stream().map(language).toList());
    }

    private static String value(Profile.Range range) {
        return range.from() != null && range.from().equals(range.to())
                ? plain(range.from())
                : plain(range.from()) + ".." + plain(range.to());
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static Text words(Profile.Range range, ListedCode concept, String currency) {
        var unit = "currency".equals(concept.unit()) ? currency : concept.unit();
        var from = end(range.from(), unit);
        if (range.from() != null && range.from().equals(range.to())) {
            return from;
        }
        var to = end(range.to(), unit);
        return new Text(from.zh() + "–" + to.zh(), from.en() + "–" + to.en());
    }

    private static Text end(BigDecimal number, String unit) {
        return number == null ? new Text("…", "…") : NumberWords.quantity(number, unit);
    }
}
