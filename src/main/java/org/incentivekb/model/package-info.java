/**
 * The record and what it refers to: entities that the database keeps, and the value types they are made of.
 *
 * <p>Begin with {@link org.incentivekb.model.Incentive}. It may use the vocabularies beneath it and nothing else of ours, so that every
 * other room can use it. The entities are at once what seeds are read into, what Bean Validation checks and what Hibernate
 * maps: a second set of classes for any of these would say the same again and could say it otherwise. What is served looks otherwise, with
 * names beside codes: {@code render} and {@code api.reference} have the views.
 */
package org.incentivekb.model;
