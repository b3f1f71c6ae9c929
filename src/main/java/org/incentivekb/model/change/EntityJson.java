package org.incentivekb.model.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;

/** An entity with all its fields as JSON, to be compared and to be kept when it is gone. It is not what is served. */
public final class EntityJson {

    private static final ObjectMapper FIELDS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final List<Class<? extends DatasetEntity>> TYPES =
            List.of(Incentive.class, Source.class, Organization.class, Region.class, CodeList.class);

    private EntityJson() {}

    static JsonNode tree(DatasetEntity entity) {
        return FIELDS.valueToTree(entity);
    }

    /** Its type, a space, and its fields as JSON, on one line. */
    public static String write(DatasetEntity entity) {
        return Differences.type(entity) + " " + write(tree(entity));
    }

    static String write(JsonNode value) {
        try {
            return FIELDS.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@link #write} wrote. */
    public static DatasetEntity read(String line) {
        int end = line.indexOf(' ');
        var type = line.substring(0, end);
        try {
            var entity = FIELDS.readValue(line.substring(end + 1), type(type));
            if (entity instanceof Incentive incentive) {
                incentive.derive();
            }
            return entity;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Class<? extends DatasetEntity> type(String name) {
        return TYPES.stream()
                .filter(type -> Differences.type(type).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
