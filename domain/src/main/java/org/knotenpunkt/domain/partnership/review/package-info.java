/**
 * Looking together whether it helps: each party says how far the conditions of success are met, then all see it beside each other.
 *
 * <ul>
 *   <li>A <em>review</em> (gemeinsame Auswertung, Bilanzgespräch) is a round in which the parties of an agreement rate by one edition of a quality frame.
 *   <li>A <em>rating sheet</em> (Bewertungsbogen) is what one party says, a <em>rating</em> (Bewertung) for each criterion; once
 *       <em>handed in</em> (abgegeben) it stays. Until then it is nobody else's business.
 *   <li>The <em>comparison</em> (Gegenüberstellung) shows the sides beside each other, the largest difference first; the first three are
 *       the <em>agenda</em> (Gesprächspunkte).
 *   <li>A <em>conclusion</em> (Schlussfolgerung) changes a goal, or says why none is changed. It is <em>pending</em> (noch offen) until the
 *       agreement says so, too, or it is <em>dropped</em> (doch nicht umgesetzt) with a reason.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.review;

import org.jspecify.annotations.NullMarked;
