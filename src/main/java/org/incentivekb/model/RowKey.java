package org.incentivekb.model;

import java.io.Serializable;
import java.util.Objects;

/** Where a row stands that belongs to an incentive: the key of {@link Figure} and {@link Criterion}. */
public class RowKey implements Serializable {

    private static final long serialVersionUID = 1;

    public String incentiveId;

    /** From 0, in the order of the record. */
    public Integer position;

    @Override
    public boolean equals(Object other) {
        return other instanceof RowKey key
                && Objects.equals(incentiveId, key.incentiveId)
                && Objects.equals(position, key.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(incentiveId, position);
    }
}
