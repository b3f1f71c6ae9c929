/**
 * What pages say, in the language of the visitor: texts, numbers, money, days, labels.
 *
 * <p>Begin with {@link org.incentivekb.web.words.Messages} for a text, with {@code Numbers} for how a sum is written, and with
 * {@code Say} for what templates call. It may use {@code model}, {@code catalog} and {@code render}.
 */
package org.incentivekb.web.words;
