package org.incentivekb.catalog.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.incentivekb.catalog.RegionTree;
import org.incentivekb.catalog.set.ByteStore;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.Text;

/** Takes in the texts of one record after another. */
public final class TextIndexBuilder {

    final ByteStore texts = new ByteStore();
    final NgramIndex.Builder anywhere = new NgramIndex.Builder();
    final NgramIndex.Builder inTitle = new NgramIndex.Builder();

    private final RegionTree regions;

    public TextIndexBuilder(RegionTree regions) {
        this.regions = regions;
    }

    /** @param organizations the names of those that play a part in it */
    public void add(Incentive incentive, List<Text> organizations, int record) {
        var title = folded(incentive.title);
        var text = String.join(
                String.valueOf(TextIndex.FIELD_END),
                title,
                folded(incentive.summary),
                organizations.stream().map(TextIndexBuilder::folded).collect(Collectors.joining("\n")),
                regions.searchable(incentive.region, incentive.zone),
                incentive.figures.stream()
                        .map(figure -> TextFolding.fold(figure.text()))
                        .collect(Collectors.joining("\n")));
        inTitle.add(title, record);
        anywhere.add(text, record);
        texts.add(text.getBytes(UTF_8));
    }

    public static String folded(Text text) {
        return TextFolding.fold(text.zh()) + TextFolding.BREAK + TextFolding.fold(text.en());
    }
}
