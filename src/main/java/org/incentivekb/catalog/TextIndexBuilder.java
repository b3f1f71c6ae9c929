package org.incentivekb.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Text;

/** Takes in the texts of one record after another. */
final class TextIndexBuilder {

    final Store texts = new Store();
    final Grams.Builder anywhere = new Grams.Builder();
    final Grams.Builder inTitle = new Grams.Builder();

    private final Regions regions;

    TextIndexBuilder(Regions regions) {
        this.regions = regions;
    }

    /** @param organizations the names of those that play a part in it */
    void add(Incentive incentive, List<Text> organizations, int record) {
        var title = folded(incentive.title);
        var text = String.join(
                String.valueOf(TextIndex.FIELD_END),
                title,
                folded(incentive.summary),
                organizations.stream().map(TextIndexBuilder::folded).collect(Collectors.joining("\n")),
                regions.searchable(incentive.region, incentive.zone),
                incentive.figures.stream()
                        .map(figure -> Folding.fold(figure.text()))
                        .collect(Collectors.joining("\n")));
        inTitle.add(title, record);
        anywhere.add(text, record);
        texts.add(text.getBytes(UTF_8));
    }

    static String folded(Text text) {
        return Folding.fold(text.zh()) + Folding.BREAK + Folding.fold(text.en());
    }
}
