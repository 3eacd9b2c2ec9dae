/** How needs, goals, contributions and values hang together, on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.lineofsight;

import org.jspecify.annotations.NullMarked;
