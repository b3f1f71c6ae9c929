/**
 * What a record looks like as JSON, made once for every door.
 *
 * <p>Begin with {@link org.incentivekb.render.IncentiveItem}: a new field of the record is a component there. It may use {@code model}
 * and {@code catalog}. Answers copy what was rendered; nothing is mapped while somebody waits.
 */
package org.incentivekb.render;
