/**
 * What a record looks like as JSON, made once for every door.
 *
 * <p>Begin with {@link org.incentivekb.render.IncentiveItem}: a new field of the record is a component there. It may use {@code model}
 * and {@code catalog}. Pages and NDJSON copy what was rendered; only CSV reads it again.
 */
package org.incentivekb.render;
