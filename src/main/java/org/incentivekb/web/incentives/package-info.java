/**
 * The pages {@code /incentives} and {@code /incentives/{id}}.
 *
 * <p>Begin with {@code IncentivePages}. {@code FacetForm} is the form beside the list, {@code Terms} what a record offers.
 */
package org.incentivekb.web.incentives;
