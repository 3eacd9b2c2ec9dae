/** What is handed over with a centre, from PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.centre.handover;

import org.jspecify.annotations.NullMarked;
