/** Schools in tables. */
@NullMarked
package org.knotenpunkt.persistence.organisation.school;

import org.jspecify.annotations.NullMarked;
