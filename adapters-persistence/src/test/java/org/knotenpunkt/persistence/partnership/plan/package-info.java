/** Tests of action plans on PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.partnership.plan;

import org.jspecify.annotations.NullMarked;
