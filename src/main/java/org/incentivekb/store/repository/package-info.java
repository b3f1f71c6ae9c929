/**
 * What the store holds, as Panache's repositories, so that what Quarkus developers know of them holds. They need a transaction to be
 * there: those who use them begin and end it. They may use {@code model}.
 */
package org.incentivekb.store.repository;
