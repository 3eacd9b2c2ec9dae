/**
 * How needs, goals, contributions and values hang together in a town, and where they do not.
 *
 * <ul>
 *   <li>A <em>line of sight</em> (Wirkungsfaden, Linie vom Bedarf zum Ziel) leads from a need to the operational goals that answer it, and on
 *       to their values, to what the parties contribute to them, and to what is done for them.
 *   <li>A <em>missing link</em> (Lücke) is where a line breaks off: a need without a goal, though nobody has said why it is not pursued; a
 *       goal that answers no need that was found, and does not say why; a goal of which nothing was measured for a year; a contribution of
 *       which nothing was ever given; something that is still done for a goal that has ended. A goal for which nothing is done is none: what is
 *       done for it may be no record here.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.lineofsight;

import org.jspecify.annotations.NullMarked;
