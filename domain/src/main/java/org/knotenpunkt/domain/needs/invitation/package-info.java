/**
 * How people are asked to answer through a link, without an account.
 *
 * <ul>
 *   <li>An <em>invitation</em> (Einladung) asks one perspective in a wave to answer: by an open link or by codes.
 *   <li>An <em>open link</em> (offener Link) is one for all; several people answer through it. With each sheet it is kept through which open link it
 *       came.
 *   <li>What came through an open link that was abused is <em>discarded</em> (verworfen): it counts in no result any more.
 *   <li>A <em>code</em> (Einmal-Code, TAN) is good for one sheet. Which sheet that was is known nowhere: of a code there is nothing but a
 *       hash, and whether it was used.
 *   <li>The <em>key</em> (Schlüssel) of an invitation is what its codes are made of. Whoever has made them sees it once; it is not kept.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.needs.invitation;

import org.jspecify.annotations.NullMarked;
