/**
 * What stands over all rooms: {@link org.incentivekb.Main} starts the service, or the check of seeds where that is asked for, and
 * {@link org.incentivekb.Limits} holds every bound in one place, so that an operator finds them together. Every room may import the
 * limits, and the limits import nothing.
 */
package org.incentivekb;
