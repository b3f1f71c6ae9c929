/**
 * The pages for people, made with Qute of the very JSON that the API answers.
 *
 * <p>Begin with {@code Visit}, what a page is asked with, and {@code Pages}, which fills a template of {@code src/main/resources/templates};
 * each view is a resource in the room that its URL names. It may use every other room, and none uses it. There is no framework in the
 * browser: a page works without script, and one module of ours only spares it from being loaded anew.
 */
package org.incentivekb.web;
