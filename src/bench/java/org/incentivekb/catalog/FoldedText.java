package org.incentivekb.catalog;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incentivekb.catalog.text.SearchField;
import org.incentivekb.catalog.text.TextFolding;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.Text;

/** The texts of a record in the form in which a database can search them with LIKE, by the rules that the catalog has. */
public final class FoldedText {

    /** Stands before each word of an alphabet, which is found by its beginning only. */
    private static final char BEGINNING = '\u0002';

    private FoldedText() {}

    /** By {@link SearchField}, in their order. */
    public static List<String> fields(Incentive incentive, Function<String, Text> organization, RegionTree regions) {
        var organizations = incentive.organizations.stream()
                .map(part -> TextFolding.fold(organization.apply(part.id())))
                .collect(Collectors.joining("\n"));
        var figures = incentive.figures.stream()
                .map(figure -> TextFolding.fold(figure.text()))
                .collect(Collectors.joining("\n"));
        return List.of(
                marked(TextFolding.fold(incentive.title)),
                marked(TextFolding.fold(incentive.summary)),
                marked(organizations),
                marked(regions.names(incentive.region, incentive.zone).stream()
                        .map(TextFolding::fold)
                        .collect(Collectors.joining("\n"))),
                marked(figures));
    }

    /** A folded word as it stands in a field that has it. */
    public static String marked(String folded) {
        var marked = new StringBuilder(folded.length() + 16);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (TextFolding.isAlphabetic(c) && (i == 0 || !TextFolding.isAlphabetic(folded.charAt(i - 1)))) {
                marked.append(BEGINNING);
            }
            marked.append(c);
        }
        return marked.toString();
    }
}
