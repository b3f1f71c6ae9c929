/**
 * What HTTP itself asks for: headers, entity tags, conditional requests, HEAD, compression, which URLs there are, and how often
 * each route is asked.
 *
 * <p>Begin with {@code RequestRoute}, which every request passes before JAX-RS. It may use {@code api.load},
 * {@code api.problem} and {@code api.parameter}. The room stands before JAX-RS since a 304 or an answer that is kept costs half there (see {@code src/docs/decisions}).
 */
package org.incentivekb.api.http;
