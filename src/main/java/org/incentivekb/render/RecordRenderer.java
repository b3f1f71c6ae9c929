package org.incentivekb.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.model.Incentive;

/** Makes the JSON of a record, once for every door. */
@Singleton
public class RecordRenderer implements BiFunction<Incentive, CatalogBuilder, Rendered> {

    private final ObjectWriter json;

    RecordRenderer(ObjectMapper json) {
        this.json = json.writer();
    }

    /** The whole record is the item and after it what lists leave out. */
    @Override
    public Rendered apply(Incentive incentive, CatalogBuilder catalog) {
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
}
