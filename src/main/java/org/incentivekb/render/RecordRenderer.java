package org.incentivekb.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.catalog.Rendering;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.RelatedIncentive;

/**
 * Makes the JSON of a record, once for every door: the item, which ends with its relations, and after it what lists leave out, which
 * begins with those of others to it. So both can be put in when all records are known.
 */
@Singleton
public class RecordRenderer implements Rendering {

    private static final byte[] NO_RELATIONS = "\"relations\":[]".getBytes(UTF_8);
    private static final byte[] NOT_RELATED = ",\"relatedBy\":[]".getBytes(UTF_8);

    private final ObjectWriter json;

    RecordRenderer(ObjectMapper json) {
        this.json = json.writer();
    }

    @Override
    public Rendered render(Incentive incentive, CatalogBuilder catalog) {
        try {
            var item = json.writeValueAsBytes(IncentiveItem.of(incentive, catalog));
            var rest = json.writeValueAsBytes(IncentiveRecord.of(null, incentive));
            var whole = Arrays.copyOf(item, item.length + rest.length - 1);
            System.arraycopy(rest, 0, whole, item.length - 1, rest.length);
            whole[item.length - 1] = ',';
            return new Rendered(whole, item.length - 1);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Rendered relate(Rendered record, List<Related> relations, List<Related> relatedBy) {
        try {
            int end = record.itemLength();
            var whole = new ByteArrayOutputStream(record.json().length + 256 * (relations.size() + relatedBy.size()));
            whole.write(record.json(), 0, end - NO_RELATIONS.length);
            whole.writeBytes("\"relations\":".getBytes(UTF_8));
            whole.writeBytes(json.writeValueAsBytes(shown(relations)));
            int itemLength = whole.size();
            whole.writeBytes(",\"relatedBy\":".getBytes(UTF_8));
            whole.writeBytes(json.writeValueAsBytes(shown(relatedBy)));
            int rest = end + NOT_RELATED.length;
            whole.write(record.json(), rest, record.json().length - rest);
            return new Rendered(whole.toByteArray(), itemLength);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RelatedIncentive> shown(List<Related> related) {
        return related.stream()
                .map(other -> {
                    var name = IncentiveName.of(RenderedJson.read(other.json()));
                    return new RelatedIncentive(other.type(), name.id(), name.title());
                })
                .toList();
    }
}
