/**
 * What the adapters of every feature stand on: the database, transactions with the scope of their actor, the events.
 *
 * <p>A repository takes {@link org.knotenpunkt.persistence.shared.Database} and works in the transaction that the use case
 * has opened. Tables that a town owns show the rows of the towns in which the actor has rights and no others; the database
 * itself sees to that.
 *
 * <p>What is asked with each request is a {@link org.knotenpunkt.persistence.shared.PreparedQuery}: its text is written once.
 */
@NullMarked
package org.knotenpunkt.persistence.shared;

import org.jspecify.annotations.NullMarked;
