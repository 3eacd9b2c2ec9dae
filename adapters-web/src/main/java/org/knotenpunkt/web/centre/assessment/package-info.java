/** Self-assessments of centres over HTTP: as JSON and on pages. */
@NullMarked
package org.knotenpunkt.web.centre.assessment;

import org.jspecify.annotations.NullMarked;
