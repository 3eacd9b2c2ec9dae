/**
 * Into which neighbourhoods a town divides itself for its planning.
 *
 * <ul>
 *   <li>A <em>social space</em> (Sozialraum) is a neighbourhood that a town has drawn, with a key of its own.
 *   <li>An <em>assignment</em> (Zuordnung) says that an organisation belongs to a social space in a period.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.organisation.socialspace;

import org.jspecify.annotations.NullMarked;
