package org.incentivekb.catalog;

import java.util.List;
import org.incentivekb.model.Amount;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Support;

/**
 * What some records offer on a day.
 *
 * @param inForce how many of them hold on the day
 * @param inProgress how many of these are still being built or set up
 * @param planned how many are no more than planned on it
 * @param cells by what they help with and what they are, those alone in which there is any: in the order of the vocabularies, records that
 *     do not say what they help with last
 */
public record Offers(int inForce, int inProgress, int planned, List<Cell> cells) {

    /**
     * The records that help with one thing and are of one kind. A record that helps with several things counts in each of their cells.
     *
     * @param support null for the records whose source does not say what they help with
     * @param inForce how many hold on the day
     * @param inProgress how many of these are still being built or set up
     * @param planned how many are no more than planned on it
     * @param amounts the greatest amount of those in force by each yardstick by which there is one, in no order
     */
    public record Cell(Support support, Kind kind, int inForce, int inProgress, int planned, List<Stated> amounts) {}

    /**
     * An amount and the record that states it; of records that state as much the one of the lowest id.
     *
     * @param by what it is measured by
     * @param id of the record
     */
    public record Stated(Yardstick by, String id, Amount amount) {}
}
