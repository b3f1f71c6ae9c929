/**
 * The pages {@code /match} and {@code /compare}.
 *
 * <p>Begin with the class that the URL names. They are made of what the API answers for the same.
 */
package org.incentivekb.web.match;
