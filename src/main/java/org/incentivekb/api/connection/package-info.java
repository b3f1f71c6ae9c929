/**
 * What one client may do with connections, before anything is read as HTTP.
 *
 * <p>Begin with {@link org.incentivekb.api.connection.ConnectionGuard}, which Netty adds to each connection. It uses no other room: neither
 * Quarkus nor Vert.x has a setting for what it bounds, nor a place where a connection can be seen before its first request.
 */
package org.incentivekb.api.connection;
