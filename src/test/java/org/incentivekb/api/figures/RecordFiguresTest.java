package org.incentivekb.api.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.incentivekb.catalog.FigureFilter;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;
import org.incentivekb.render.RenderedJson;
import org.junit.jupiter.api.Test;

/** Figures cut out of a record's JSON. */
class RecordFiguresTest {

    private static final byte[] RECORD = """
            {"id":"a-b","kind":"subsidy","region":{"path":[{"code":"1"}]},"title":{"zh":"奖励“甲”","en":"Award \\"A\\" {1}"},"figures":[\
            {"of":"award","award":["rd"],"nature":"rule","value":12345678.9,"when":[{"of":"revenue","at_least":1}],"text":"最高}{"},\
            {"of":"companies","nature":"target","value":3,"text":"三家"},\
            {"of":"award_share","nature":"rule","value":30,"text":"30%"}],"updated":"2026-11-23","relations":[]}""".getBytes(UTF_8);

    @Test
    void eachIsWholeWithItsRecordAndItsPlace() {
        var record = RenderedJson.read(RECORD);
        var items = RecordFigures.of(RECORD, new FigureFilter(Set.of(), Set.of()));
        assertThat(items).hasSize(3);
        for (int i = 0; i < items.size(); i++) {
            var item = (ObjectNode) RenderedJson.read(items.get(i));
            assertThat(item.remove("incentive").toString())
                    .isEqualTo("{\"id\":\"a-b\",\"title\":" + record.get("title") + "}");
            assertThat(item.remove("position").asInt()).isEqualTo(i + 1);
            assertThat(item).isEqualTo(record.at("/figures/" + i));
        }
    }

    @Test
    void thoseThatAreNotWantedKeepTheirPlaces() {
        var items = RecordFigures.of(RECORD, new FigureFilter(Set.of(Measure.AWARD_SHARE), Set.of(Nature.RULE)));
        assertThat(items).hasSize(1);
        assertThat(RenderedJson.read(items.get(0)).get("position").asInt()).isEqualTo(3);
        assertThat(RecordFigures.of(RECORD, new FigureFilter(Set.of(), Set.of(Nature.RESULT))))
                .isEmpty();
    }

    @Test
    void aRecordWithoutFiguresHasNone() {
        assertThat(RecordFigures.of(
                        "{\"id\":\"a\",\"figures\":[]}".getBytes(UTF_8), new FigureFilter(Set.of(), Set.of())))
                .isEmpty();
    }
}
