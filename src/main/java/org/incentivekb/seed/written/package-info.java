/**
 * The numbers that the few characters quoted for a figure write, and what their words say of the bound.
 *
 * <p>Begin with {@link org.incentivekb.seed.written.WrittenNumbers}. It may use the vocabularies. It is a room of its own since how a text
 * writes a number is a grammar, which knows nothing of seeds.
 */
package org.incentivekb.seed.written;
