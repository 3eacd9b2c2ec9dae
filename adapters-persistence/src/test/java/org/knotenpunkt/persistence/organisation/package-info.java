/** The contracts of the feature's out-ports, run against PostgreSQL. */
@NullMarked
package org.knotenpunkt.persistence.organisation;

import org.jspecify.annotations.NullMarked;
