/**
 * The query parameters: one table of names, types, descriptions and where each is taken; reading them strictly, and writing them into links and answers.
 *
 * <p>Begin with {@link org.incentivekb.api.parameter.QueryParameter}: a new filter is a row there. It may use {@code api.problem}, not the
 * resources. It reads a map of names to values and no HTTP request, so that it is tested without a server and other doors can use it.
 */
package org.incentivekb.api.parameter;
