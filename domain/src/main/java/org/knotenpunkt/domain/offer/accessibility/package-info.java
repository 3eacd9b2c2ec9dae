/**
 * Whether everybody can use what is shown to everybody, and what people tell about that.
 *
 * <ul>
 *   <li>A <em>statement</em> (Erklärung zur Barrierefreiheit) says who is responsible for public pages, how far they can be used by
 *       everybody, and what stands in the way (BGG NRW § 10b).
 *   <li>The <em>owner</em> (verantwortliche Stelle) of public pages answers for them: a town for its own, and whoever runs the server for those
 *       that are of no town, as the list of towns is.
 *   <li><em>Conformity</em> (Stand der Vereinbarkeit) is how far they meet the requirements, by the owner's own assessment.
 *   <li><em>Feedback</em> (Rückmeldung) is what somebody tells the owner about them, without an account and without a name.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.offer.accessibility;

import org.jspecify.annotations.NullMarked;
