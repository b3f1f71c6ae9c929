package org.incentivekb.model.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;

/**
 * The version of a data set: a hash of what its entities say, whichever files they came from and in whichever order. The first 64 bits
 * of the SHA-256 of each entity, all of them XORed.
 */
public final class ContentHash {

    private static final ObjectMapper CANONICAL =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final MessageDigest sha256;
    private long sum;
    private LocalDate updated = LocalDate.EPOCH;

    public ContentHash() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Takes an entity in, and gives the hash of it alone. */
    public long add(DatasetEntity entity) {
        try {
            sha256.update(entity.getClass().getSimpleName().getBytes(UTF_8));
            long hash = ByteBuffer.wrap(sha256.digest(CANONICAL.writeValueAsBytes(entity)))
                    .getLong();
            sum ^= hash;
            if (entity instanceof Incentive incentive && incentive.updated.isAfter(updated)) {
                updated = incentive.updated;
            }
            return hash;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public DataSet dataSet() {
        return new DataSet("%016x".formatted(sum), updated);
    }
}
