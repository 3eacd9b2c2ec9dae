/**
 * Who can see a record, and why: what the policy says, told instead of enforced.
 *
 * <ul>
 *   <li>The <em>reach</em> (Reichweite) says where somebody has to hold a role, seen from the record.
 * </ul>
 */
@NullMarked
package org.knotenpunkt.domain.access.sight;

import org.jspecify.annotations.NullMarked;
