/**
 * By what people look at their work: centres at their own, the parties of an agreement at what they do together.
 *
 * <ul>
 *   <li>A <em>quality frame</em> (Qualitätsrahmen) is a list of <em>criteria</em> (Kriterien) with a scale from 1 to 5. It has
 *       <em>editions</em> (Ausgaben); an edition never changes.
 *   <li>Criteria of one <em>area</em> (Bereich, Eckpunkt) follow each other under its name; a frame may do without.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.centre.frame;

import org.jspecify.annotations.NullMarked;
