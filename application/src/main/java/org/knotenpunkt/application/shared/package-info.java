/**
 * What the use cases of every feature need: transactions, rights, the way out for events, pages of lists, and one form for what is to
 * stay the same.
 *
 * <p>A use case is an in-port with one verb. It takes the {@link org.knotenpunkt.domain.shared.Actor} first, asks {@link
 * org.knotenpunkt.application.shared.Rights} and is one transaction.
 */
@NullMarked
package org.knotenpunkt.application.shared;

import org.jspecify.annotations.NullMarked;
