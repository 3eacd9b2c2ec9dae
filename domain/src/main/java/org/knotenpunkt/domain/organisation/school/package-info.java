/**
 * Schools as the ministry's registers and the people in them describe them.
 *
 * <ul>
 *   <li>The <em>form</em> (Schulform) is a code of the school register; <em>primary schools</em> (Grundschulen) are form 02.
 *   <li>The <em>operating status</em> (Schulbetriebsschlüssel) says whether a school is running, closing, resting or gone.
 *   <li>The <em>maintainer</em> (Schulträger) is the public or private body that answers for the school; five digits.
 *   <li>The <em>all-day school</em> (Ganztag) is open (OGS), bound (gebunden, rhythmisiert) or none.
 *   <li>The <em>social index</em> (Schulsozialindex) is a level from 1, few burdens, to 9, for a school year; some schools are
 *       given none ("ohne"). It says nothing about the quality of a school.
 *   <li><em>Startchancen</em> is a programme of ten years from 1 August 2024. A school takes part from a day on; it does not
 *       follow from the social index. The ministry's list has all schools that do: who is not on it takes no part.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.organisation.school;

import org.jspecify.annotations.NullMarked;
