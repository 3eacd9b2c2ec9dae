/**
 * What a town shows of an agreement to the office of a network.
 *
 * <ul>
 *   <li>A <em>release</em> (Freigabe) lets the office of a network that the town belongs to read an agreement, for a <em>purpose</em>
 *       (Zweck), from a day to a day. It shows what was agreed, and no draft, no answer of a party and no file.
 *   <li>To <em>revoke</em> (widerrufen) it is to end it at once, with a reason.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.release;

import org.jspecify.annotations.NullMarked;
