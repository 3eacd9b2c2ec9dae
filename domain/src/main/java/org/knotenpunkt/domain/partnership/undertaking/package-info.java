/**
 * What is done so that goals are reached and needs are met.
 *
 * <ul>
 *   <li>An <em>undertaking</em> (Maßnahme) is a record of any feature that says which goals and needs it serves: an offer (Angebot) does.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.undertaking;

import org.jspecify.annotations.NullMarked;
