/**
 * Kinds of agreements as data: which sides must be there, and which clauses people usually agree on.
 *
 * <ul>
 *   <li>A <em>kind</em> (Vereinbarungsart) has <em>editions</em> (Ausgaben); an edition never changes.
 *   <li>A <em>seat</em> (Platz) is a side that must be there, in a role.
 *   <li>A <em>clause template</em> (Musterklausel) is the usual wording; an agreement may <em>deviate</em> (abweichen) from it.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.partnership.kind;

import org.jspecify.annotations.NullMarked;
