/**
 * The query parameters: names, types, descriptions and where each is taken; reading them strictly, and writing them into links and answers.
 *
 * <p>Begin with {@link org.incentivekb.api.parameter.QueryParameter}, the table of what lists take: a new filter is a row there. That of
 * profiles is {@link org.incentivekb.api.parameter.ProfileParameter}; those that answer concepts come with the data
 * ({@link org.incentivekb.api.parameter.ConceptParameter}). It may use {@code api.problem} and {@code match}, not the resources. It reads a map of names to values and no HTTP request, so that it is tested without a server and other doors can use it.
 */
package org.incentivekb.api.parameter;
