package org.incentivekb.model;

/** What seeds hold and the database keeps: all that a version of the data set is made of. */
public sealed interface DatasetEntity permits CodeList, Incentive, Organization, Region, Source {

    /** What an id looks like; it is never parsed for meaning. */
    String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    String ID_MESSAGE = "must be kebab-case: a-z, 0-9 and single hyphens";
}
