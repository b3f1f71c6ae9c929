/**
 * What a record looks like as JSON, made once for every door.
 *
 * <p>Begin with {@link org.incentivekb.render.IncentiveItem}: a new field of the record is a component there. It may use {@code model}
 * and {@code catalog}. Pages and NDJSON copy what was rendered; what needs a part of it reads it again with
 * {@link org.incentivekb.render.RenderedJson}.
 */
package org.incentivekb.render;
