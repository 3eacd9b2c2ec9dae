/**
 * What of agreements concerns whoever takes over the work of somebody who takes part in them. A <em>commitment</em> (was vereinbart ist) is
 * an agreement that holds, with the goals on which people still work.
 */
@NullMarked
package org.knotenpunkt.application.partnership.handover;

import org.jspecify.annotations.NullMarked;
