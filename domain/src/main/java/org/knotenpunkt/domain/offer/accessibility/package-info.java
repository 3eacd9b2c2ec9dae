/**
 * Whether everybody can use what a town shows to everybody, and what people tell it about that.
 *
 * <ul>
 *   <li>A <em>statement</em> (Erklärung zur Barrierefreiheit) says who is responsible for the public pages of a town, how far they can be used
 *       by everybody, and what stands in the way (BGG NRW § 10b).
 *   <li><em>Conformity</em> (Stand der Vereinbarkeit) is how far they meet the requirements, by the town's own assessment.
 *   <li><em>Feedback</em> (Rückmeldung) is what somebody tells the town about its public pages, without an account and without a name.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.offer.accessibility;

import org.jspecify.annotations.NullMarked;
