/** Tests of concepts on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.concept;

import org.jspecify.annotations.NullMarked;
