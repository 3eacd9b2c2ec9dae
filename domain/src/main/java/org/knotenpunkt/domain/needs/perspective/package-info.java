/**
 * The perspectives that a town has added to those that every town knows.
 *
 * <ul>
 *   <li>An <em>own perspective</em> (eigene Perspektive) has a code, which is stable and never used again, and names in several languages.
 *   <li>It may <em>count with</em> (zählt mit) one that every town knows, as fathers do with families: both are one voice then. One that
 *       counts with none is a voice of its own.
 *   <li>What is <em>given up</em> (aufgegeben) is offered to no assessment any more; those that have named it still do.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.needs.perspective;

import org.jspecify.annotations.NullMarked;
