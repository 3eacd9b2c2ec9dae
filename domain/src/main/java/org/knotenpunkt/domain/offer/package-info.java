/**
 * What a family centre offers, and when.
 *
 * <ul>
 *   <li>An <em>offer</em> (Angebot) is what families can come to, as a parents' café or a language course; it has <em>sessions</em> (Termine).
 *   <li>The <em>profile</em> (Eckdaten) says what kind it is, for whom, at what cost, and how one gets in: by <em>drop-in</em> (offenes
 *       Angebot), by <em>sign-up</em> (Anmeldung) or by <em>referral</em> (Vermittlung).
 *   <li>Its <em>texts</em> (Texte) say the same in several languages; each translation has a <em>state</em> (Stand der Übersetzung).
 *   <li>A <em>schedule</em> (Terminplan) is a day, or a recurrence rule of RFC 5545 with what is left out of it.
 *   <li>Who publishes an offer <em>assures</em> (sichert zu) that it is right until a day; after that it is <em>stale</em> (nicht mehr
 *       bestätigt) until somebody assures it anew.
 *   <li>A session was <em>announced</em> (angekündigt) if its offer was published by its day: it took place as far as anybody knows. Any other took
 *       place only if somebody has counted there.
 *   <li>A <em>slug</em> (Kurzname in der Adresse) stands for the name of a town or a centre where families find its programme.
 *   <li>A <em>city-wide offer</em> (stadtweites Angebot) is planned once for the whole town; centres take it in, and then it has dates.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.offer;

import org.jspecify.annotations.NullMarked;
