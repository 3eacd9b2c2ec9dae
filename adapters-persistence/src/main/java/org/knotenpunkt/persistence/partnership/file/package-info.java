/** Files of agreements in PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.file;

import org.jspecify.annotations.NullMarked;
