/** The forms with which an agreement is drafted, piece by piece: title, parties, clauses, goals, contributions, annexes and term. */
@NullMarked
package org.knotenpunkt.web.partnership.draft;

import org.jspecify.annotations.NullMarked;
