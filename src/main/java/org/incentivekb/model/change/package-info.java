/**
 * Which version of the data set some entities are, and what is different between two versions of them.
 *
 * <p>Begin with {@link org.incentivekb.model.change.Differences}. It may use {@code model}. Not in {@code seed}, since the
 * {@code store} asks the same of what it holds as a curator asks of two folders.
 */
package org.incentivekb.model.change;
