/** What towns ask, find and are answered, in PostgreSQL. All tables but one belong to towns. */
@NullMarked
package org.knotenpunkt.persistence.needs;

import org.jspecify.annotations.NullMarked;
