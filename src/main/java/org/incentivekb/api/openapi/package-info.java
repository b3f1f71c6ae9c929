/**
 * The OpenAPI document: what annotations cannot say is added from what the code goes by.
 *
 * <p>Begin with {@link org.incentivekb.api.openapi.DocumentFilter}. It may use every room of {@code api}, which it describes; none uses
 * it.
 */
package org.incentivekb.api.openapi;
