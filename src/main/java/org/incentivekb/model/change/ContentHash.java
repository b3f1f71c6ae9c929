package org.incentivekb.model.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;

/**
 * The version of a data set: a hash of what its entities say, whichever files they came from and in whichever order. SHA-256 of each
 * entity, all of them XORed, shortened to 16 hexadecimal digits.
 */
public final class ContentHash {

    private static final ObjectMapper CANONICAL =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final byte[] sum = new byte[32];
    private final MessageDigest sha256;
    private LocalDate updated = LocalDate.EPOCH;

    public ContentHash() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public void add(DatasetEntity entity) {
        try {
            sha256.update(entity.getClass().getSimpleName().getBytes(UTF_8));
            var digest = sha256.digest(CANONICAL.writeValueAsBytes(entity));
            for (int i = 0; i < sum.length; i++) {
                sum[i] ^= digest[i];
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        if (entity instanceof Incentive incentive && incentive.updated.isAfter(updated)) {
            updated = incentive.updated;
        }
    }

    public DataSet dataSet() {
        return new DataSet(HexFormat.of().formatHex(sum, 0, 8), updated);
    }
}
