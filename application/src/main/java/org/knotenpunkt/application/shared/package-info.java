/**
 * What the use cases of every feature need: transactions, rights, the way out for events, and pages of lists.
 *
 * <p>A use case is an in-port with one verb. It takes the {@link org.knotenpunkt.domain.shared.Actor} first, asks {@link
 * org.knotenpunkt.application.shared.Rights} and is one transaction.
 */
@NullMarked
package org.knotenpunkt.application.shared;

import org.jspecify.annotations.NullMarked;
