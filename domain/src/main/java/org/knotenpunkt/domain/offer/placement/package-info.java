/**
 * How an offer that is planned once for a whole town comes to its centres.
 *
 * <ul>
 *   <li>A <em>placement</em> (Platzierung) is the proposal to a centre to take in a <em>city-wide offer</em> (stadtweites Angebot), with dates;
 *       the centre takes it in or says why not. Nobody agrees for the other side.
 *   <li>What the centre has taken in is an offer of its own: it has its room, its dates and its place in the programme, and <em>follows</em>
 *       (folgt) what is said of the city-wide one.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.offer.placement;

import org.jspecify.annotations.NullMarked;
