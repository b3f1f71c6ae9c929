/**
 * The index, {@code /sources}, {@code /regions}, {@code /organizations}, {@code /codelists}, {@code /dataset}: what records refer to, and what there is.
 *
 * <p>Begin with the resource that the URL names. It may use {@code api.http}, {@code api.parameter} and {@code api.problem}. These lists
 * are short, so Jackson writes them.
 */
package org.incentivekb.api.reference;
