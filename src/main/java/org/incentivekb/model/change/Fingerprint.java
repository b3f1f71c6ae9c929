package org.incentivekb.model.change;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.incentivekb.model.DatasetEntity;

/** What the store holds of the data set, with a hash of all that it says. */
@Entity
public class Fingerprint {

    /** Which entity it is, such as the incentive of an id. */
    @Embeddable
    public record Key(String type, String id) implements Comparable<Key> {

        public static Key of(DatasetEntity entity) {
            return new Key(Differences.type(entity), Differences.id(entity));
        }

        /** The class of its type. */
        public Class<? extends DatasetEntity> entity() {
            return EntityJson.type(type);
        }

        @Override
        public int compareTo(Key other) {
            int byType = type.compareTo(other.type);
            return byType == 0 ? id.compareTo(other.id) : byType;
        }
    }

    @EmbeddedId
    public Key key;

    /** Of {@link ContentHash}. */
    public long hash;

    protected Fingerprint() {}

    public Fingerprint(Key key, long hash) {
        this.key = key;
        this.hash = hash;
    }
}
