/** The port of files of agreements on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.file;

import org.jspecify.annotations.NullMarked;
