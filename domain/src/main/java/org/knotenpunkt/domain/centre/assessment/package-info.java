/**
 * Centres looking at their own work.
 *
 * <ul>
 *   <li>A <em>self-assessment</em> (Selbsteinschätzung) says by an edition of a quality frame how a centre sees its work on a day. It is a
 *       <em>draft</em> (Entwurf) until it is <em>handed in</em> (abgegeben); then it stays.
 *   <li>A <em>standing</em> (Stand) is what it says about one criterion: points, the <em>evidence</em> (Woran sieht man das?), and the
 *       <em>next step</em> (nächster Schritt).
 *   <li>The <em>development</em> (Entwicklung) shows several of them beside each other: only what was asked in the same words.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.centre.assessment;

import org.jspecify.annotations.NullMarked;
