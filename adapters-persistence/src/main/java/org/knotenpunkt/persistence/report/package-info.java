/** What towns report, in PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.report;

import org.jspecify.annotations.NullMarked;
