/** Assessments of what is needed: JSON API and pages. */
@NullMarked
package org.knotenpunkt.web.needs;

import org.jspecify.annotations.NullMarked;
