package org.incentivekb.store;

import org.incentivekb.model.DataSet;

/**
 * What a load came to.
 *
 * @param dataSet the version that the store holds now
 * @param added entities of any type that were not there
 * @param changed entities that say something else
 * @param withdrawn entities that are gone
 */
public record LoadOutcome(DataSet dataSet, int added, int changed, int withdrawn) {

    public boolean hasChanged() {
        return added + changed + withdrawn > 0;
    }
}
