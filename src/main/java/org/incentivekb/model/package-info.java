/**
 * The record and what it refers to: entities that the database keeps, and the value types they are made of.
 *
 * <p>Begin with {@link org.incentivekb.model.Incentive}. It may use the vocabularies beneath it and nothing else of ours, so that every
 * other room can use it. The entities are at once what Hibernate maps, Bean Validation checks and Jackson renders: a second set of
 * classes for any of these would say the same again and could say it otherwise.
 */
package org.incentivekb.model;
