package org.incentivekb.model;

/** What seeds hold and the database keeps: all that a version of the data set is made of. */
public sealed interface DatasetEntity permits DataSet, Incentive, Organization, Region, Source {}
